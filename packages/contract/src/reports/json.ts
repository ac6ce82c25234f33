import { describeVerdict } from '../describe-verdict.ts'
import type { Reporter } from './reporter.ts'

/** Everything the kit knows, for programs. */
export const json: Reporter = {
  end: ({ target, results }) => JSON.stringify({ target, verdict: describeVerdict(results), results }, null, 2),
}
