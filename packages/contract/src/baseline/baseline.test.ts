import { describe, expect, it } from 'vitest'
import type { CheckResult, Outcome } from '../check-result.ts'
import type { Baseline } from './baseline.ts'
import { excuse } from './excuse.ts'
import { renew } from './renew.ts'

const check = 'response.order/length'
const today = '2026-11-24'
const now = Date.parse('2026-11-24T23:59:59Z')

function resultOf(outcome: Outcome, id = check): CheckResult {
  return {
    check: id,
    clause: 'response.order',
    outcome,
    message: 'Two are missing.',
    evidence: ['documented'],
    source: 'the reference',
    docs: 'the page',
    requests: 1,
  }
}

function baselineOf(expires: string): Baseline {
  return new Map([[check, { check, reason: 'The old gateway.', expires }]])
}

describe('a baseline', () => {
  it.each(['failed', 'warning'] as const)('makes what %s known, with its reason, until its last day', (outcome) => {
    expect(excuse(resultOf(outcome), baselineOf(today), today)).toMatchObject({
      outcome: 'known',
      message: 'Two are missing. (Known until 2026-11-24: The old gateway.)',
    })
  })

  it('excuses nothing once it has expired, and says so', () => {
    expect(excuse(resultOf('failed'), baselineOf('2026-11-23'), today)).toMatchObject({
      outcome: 'failed',
      message: 'Two are missing. (Excused until 2026-11-23: The old gateway.)',
    })
  })

  it.each([resultOf('passed'), resultOf('skipped'), resultOf('failed', 'response.order/identity')])(
    'leaves everything else alone: $check $outcome',
    (result) => {
      expect(excuse(result, baselineOf(today), today)).toEqual(result)
    },
  )
})

describe('a renewed baseline', () => {
  it('excuses a new finding for 90 days', () => {
    expect([...renew(new Map(), [resultOf('failed')], now).values()]).toEqual([
      { check, reason: 'Found on 2026-11-24.', expires: '2027-02-22' },
    ])
  })

  it('keeps an entry that holds, and renews one that has expired, with its reason', () => {
    expect(renew(baselineOf(today), [resultOf('failed')], now)).toEqual(baselineOf(today))
    expect(renew(baselineOf('2026-11-23'), [resultOf('failed')], now)).toEqual(baselineOf('2027-02-22'))
  })

  it('drops an entry whose check passed, and keeps one whose check was not made', () => {
    expect(renew(baselineOf(today), [resultOf('passed')], now).size).toBe(0)
    expect(renew(baselineOf(today), [resultOf('skipped')], now)).toEqual(baselineOf(today))
    expect(renew(baselineOf(today), [], now)).toEqual(baselineOf(today))
  })
})
