import { type CheckResult, type ContractOptions, runContract, type Target } from '@photos-library/contract'
import { collect } from '../collect.ts'
import { knownIds } from './correct-server.ts'
import { accessToken, forbiddenToken } from './token.ts'

// The same inputs each time, so that the table of mutants is always the same.
const seed = 1

/** Every result of a run. A made-up token must be refused. */
export async function judge(target: Target, options: Partial<ContractOptions> = {}): Promise<CheckResult[]> {
  return collect(runContract(target, { accessToken, forbiddenToken, knownIds, anyToken: false, seed, ...options }))
}

/** The results of clauses that are broken. */
export function broken(results: readonly CheckResult[]): CheckResult[] {
  return results.filter(({ outcome }) => outcome === 'failed' || outcome === 'warning')
}

/** What is broken in a target. */
export async function findings(target: Target, options: Partial<ContractOptions> = {}): Promise<CheckResult[]> {
  return broken(await judge(target, options))
}
