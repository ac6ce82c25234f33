import { describeVerdict } from '../describe-verdict.ts'
import { coverageOf } from './coverage.ts'
import type { Reporter } from './reporter.ts'

/** Everything the kit knows, for programs. */
export const json: Reporter = {
  end: ({ target, results }) =>
    JSON.stringify({ target, verdict: describeVerdict(results), coverage: coverageOf(results), results }, null, 2),
}
