import { clauses } from '@photos-library/schema/clauses'
import { beforeAll, describe, it, type TestContext } from 'vitest'
import type { CheckResult } from './check-result.ts'
import { formatText } from './reports/format-text.ts'
import type { ContractOptions } from './contract-options.ts'
import { runContract } from './run-contract.ts'
import { selectChecks } from './select-checks.ts'
import type { Target } from './target.ts'

// A run ends by itself: its requests have a limit, and each has a limit of time.
const longestRun = Infinity

/**
 * Makes one test per check of the contract. A broken clause fails its test with what was asked, what came and a `curl`
 * line; one that is only assumed passes with a warning, unless `strict`; one that is not checked is skipped with the reason.
 *
 * @param target What is judged, or a function that answers it once the tests run, for a server that a hook starts.
 */
export function describeContract(target: Target | (() => Target | Promise<Target>), options: ContractOptions): void {
  describe('the contract', () => {
    const results = new Map<string, CheckResult>()
    beforeAll(async () => {
      const judged = typeof target === 'function' ? await target() : target
      for await (const result of runContract(judged, options)) results.set(result.check, result)
    }, longestRun)
    for (const { id, clause } of selectChecks(options)) {
      // oxlint-disable-next-line vitest/expect-expect -- the result is the assertion: a broken clause throws.
      it(`${id}: ${clauses[clause].text}`, (test) => report(results.get(id), test))
    }
  })
}

async function report(result: CheckResult | undefined, { annotate, skip }: TestContext): Promise<void> {
  if (result === undefined)
    throw new Error('Failed to judge the clause: the run ended before it. Please see the error above.')
  if (result.outcome === 'failed') throw new Error(formatText(result, false))
  if (result.outcome === 'warning') await annotate(result.message, 'warning')
  if (result.outcome === 'skipped') skip(result.message)
}
