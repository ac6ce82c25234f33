import { type ClauseId, clauses } from '@photos-library/schema/clauses'
import { beforeAll, describe, it, type TestContext } from 'vitest'
import type { CheckResult } from './check-result.ts'
import { formatText } from './reports/format-text.ts'
import type { ContractOptions } from './contract-options.ts'
import { runContract } from './run-contract.ts'
import type { Target } from './target.ts'

// A run is some 35 requests, one after the other.
const longestRun = 60_000

/**
 * Makes one test per clause of the contract. A broken clause fails its test with what was asked, what came and a `curl`
 * line; one that is only assumed passes with a warning, unless `strict`; one that is not checked is skipped with the reason.
 *
 * @param target What is judged, or a function that answers it once the tests run, for a server that a hook starts.
 */
export function describeContract(target: Target | (() => Target | Promise<Target>), options: ContractOptions): void {
  describe('the contract', () => {
    const results = new Map<ClauseId, CheckResult>()
    beforeAll(async () => {
      const judged = typeof target === 'function' ? await target() : target
      for await (const result of runContract(judged, options)) results.set(result.clause, result)
    }, longestRun)
    // oxlint-disable-next-line vitest/expect-expect -- the result is the assertion: a broken clause throws.
    for (const { id, text } of selectedClauses(options)) it(`${id}: ${text}`, (test) => report(results.get(id), test))
  })
}

function selectedClauses({ only, skip }: ContractOptions): { id: ClauseId; text: string }[] {
  return Object.values(clauses).filter(({ id }) => (!only || only.includes(id)) && !skip?.includes(id))
}

async function report(result: CheckResult | undefined, { annotate, skip }: TestContext): Promise<void> {
  if (result === undefined)
    throw new Error('Failed to judge the clause: the run ended before it. Please see the error above.')
  if (result.outcome === 'failed') throw new Error(formatText(result, false))
  if (result.outcome === 'warning') await annotate(result.message, 'warning')
  if (result.outcome === 'skipped') skip(result.message)
}
