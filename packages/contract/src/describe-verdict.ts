import { amount } from './amount.ts'
import type { CheckResult, Outcome } from './check-result.ts'

/** The verdict of a run in one line: `36 hold, 0 findings, 0 warnings, 22 not checked (33 requests)`. */
export function describeVerdict(results: readonly CheckResult[]): string {
  const count = (outcome: Outcome): number => results.filter((result) => result.outcome === outcome).length
  const requests = results.reduce((sum, result) => sum + result.requests, 0)
  const parts = [
    `${count('passed')} hold`,
    amount(count('failed'), 'finding'),
    amount(count('warning'), 'warning'),
    ...(count('known') > 0 ? [`${count('known')} known`] : []),
    `${count('skipped')} not checked`,
  ]
  return `${parts.join(', ')} (${amount(requests, 'request')})`
}
