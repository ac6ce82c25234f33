import { expect, it } from 'vitest'
import type { CheckResult, Outcome } from './check-result.ts'
import { describeVerdict } from './describe-verdict.ts'

function result(outcome: Outcome): CheckResult {
  return {
    check: 'response.order',
    clause: 'response.order',
    outcome,
    message: '',
    evidence: [],
    source: '',
    docs: '',
    requests: 2,
  }
}

it('counts each outcome and the requests', () => {
  const results = (['passed', 'passed', 'failed', 'skipped'] as const).map(result)
  expect(describeVerdict(results)).toBe('2 hold, 1 finding, 0 warnings, 1 not checked (8 requests)')
})
