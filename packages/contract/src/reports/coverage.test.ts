import { expect, it } from 'vitest'
import type { CheckResult } from '../check-result.ts'
import { coverageOf, describeCoverage } from './coverage.ts'

const base = { message: '', evidence: ['documented'], source: '', docs: '', requests: 1 } as const
const results: CheckResult[] = [
  { ...base, check: 'response.order/length', clause: 'response.order', outcome: 'passed', statuses: [200] },
  { ...base, check: 'response.order/again', clause: 'response.order', outcome: 'failed', statuses: [200, 418] },
  { ...base, check: 'request.ids.max/most', clause: 'request.ids.max', outcome: 'passed', statuses: [400] },
  { ...base, check: 'limits.quota', clause: 'limits.quota', outcome: 'skipped', statuses: [] },
]

it('counts the clauses that were checked, and tells the statuses of the spec that came from those that did not', () => {
  expect(describeCoverage(results)).toMatch(
    /^Of the spec: 2 of \d\d clauses; the statuses 200, 400, and not 401, 403, /,
  )
  expect(coverageOf(results)?.statuses.seen).toEqual([200, 400])
})

it('is not there for a recording, which shows only what is wrong', () => {
  const { statuses: _, ...finding } = results[0]!
  expect(describeCoverage([finding])).toBeUndefined()
})
