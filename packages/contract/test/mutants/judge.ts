import { type CheckResult, type ContractOptions, runContract, type Target } from '@photos-library/contract'
import { collect } from '../collect.ts'
import { knownIds } from './correct-server.ts'
import { accessToken } from './token.ts'

/** Every result of a run. A made-up token must be refused. */
export async function judge(target: Target, options: Partial<ContractOptions> = {}): Promise<CheckResult[]> {
  return collect(runContract(target, { accessToken, knownIds, anyToken: false, ...options }))
}

/** The results of clauses that are broken. */
export async function findings(target: Target, options: Partial<ContractOptions> = {}): Promise<CheckResult[]> {
  const results = await judge(target, options)
  return results.filter(({ outcome }) => outcome === 'failed' || outcome === 'warning')
}
