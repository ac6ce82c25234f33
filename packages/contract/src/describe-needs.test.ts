import { expect, it } from 'vitest'
import type { CheckResult } from './check-result.ts'
import { describeNeeds } from './describe-needs.ts'

const skipped: CheckResult = {
  check: 'response.video-status',
  clause: 'response.video-status',
  outcome: 'skipped',
  message: 'None is.',
  evidence: ['documented'],
  source: 'the reference',
  docs: 'the page',
  requests: 0,
}

it('says what more checks need, and nothing of those that nobody can make', () => {
  expect(describeNeeds([skipped, { ...skipped, needs: 'a video' }])).toBe(
    'More can be checked:\n  response.video-status needs a video',
  )
  expect(describeNeeds([skipped])).toBeUndefined()
})
