import type { ContractOptions } from '../contract-options.ts'
import { runContract } from '../run-contract.ts'
import type { Target } from '../target.ts'
import { createFaultlessTarget } from './faultless-target.ts'

/** What a run will send when all holds. A broken clause can take some requests more, or spare some. */
export interface Plan {
  /** The ids of the checks that can be made. */
  checks: readonly string[]
  /** The requests, in their order. They hold the access token. */
  requests: readonly Request[]
}

/** Plans a run, and sends nothing: the checks are made of a target in process that answers as a plan needs it. */
export async function planContract(target: Target, options: ContractOptions): Promise<Plan> {
  const faultless = createFaultlessTarget(options.accessToken, options.knownIds)
  const requests: Request[] = []
  const noting: Target = {
    fetch(request) {
      requests.push(request)
      return faultless.fetch(request)
    },
  }
  const checks: string[] = []
  for await (const { check, outcome } of runContract(noting, toPlan(target, options))) {
    if (outcome !== 'skipped') checks.push(check)
  }
  return { checks, requests }
}

function toPlan(target: Target, options: ContractOptions): ContractOptions {
  const { rate: _, ...rest } = options
  const isServer = typeof target === 'string' || target instanceof URL
  return { ...rest, ...(isServer && { endpoint: target }), maxRequests: Infinity }
}
