import { clauses } from '@photos-library/schema/clauses'
import type { CheckResult } from '../check-result.ts'

/** A result of a broken clause. */
export type Finding = CheckResult & Required<Pick<CheckResult, 'exchange' | 'curl'>>

/** Whether a clause was found broken, whatever its weight. */
export function isFinding(result: CheckResult): result is Finding {
  return result.exchange !== undefined && result.curl !== undefined
}

/** What a finding says beneath its first line, in the order in which one reads it. */
export function detailsOf({
  clause,
  evidence,
  source,
  docs,
  exchange,
  curl,
}: Finding): [name: string, value: string][] {
  const { request, response } = exchange
  return [
    ['asked', `${request.method} ${request.url}`],
    ['came', `${response.status} ${response.body}`],
    ['clause', `${clauses[clause].text} (${evidence.join(', ')})`],
    ['source', source],
    ['docs', docs],
    ['again', curl],
  ]
}
