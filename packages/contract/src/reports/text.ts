import { describeNeeds } from '../describe-needs.ts'
import { describeVerdict } from '../describe-verdict.ts'
import { describeCoverage } from './coverage.ts'
import { formatText } from './format-text.ts'
import type { Reporter } from './reporter.ts'

/** Lines for people, as the checks are done, then what of the spec was seen, and the verdict last. */
export function createText(colour: boolean): Reporter {
  return {
    each: (result) => formatText(result, colour),
    end: ({ results }) =>
      [describeNeeds(results) ?? [], describeCoverage(results) ?? [], describeVerdict(results)].flat().join('\n'),
  }
}
