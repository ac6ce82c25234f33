import { expect, it } from 'vitest'
import { compareClauses } from './compare-clauses.ts'

const clause = (fields: object) => [{ id: 'a', text: 'At most 50 ids.', evidence: ['documented'], ...fields }]

it.each([
  ['nothing', {}, {}, undefined],
  ['evidence that makes a warning a failure', { evidence: ['assumed'] }, { evidence: ['observed'] }, 'major'],
  ['evidence that makes a failure a warning', {}, { evidence: ['assumed'] }, 'minor'],
  ['a lower upper bound', {}, { text: 'At most 40 ids.' }, 'major'],
  ['a higher upper bound', {}, { text: 'At most 60 ids.' }, 'patch'],
  ['a higher lower bound', { text: 'At least one id.' }, { text: 'At least 2 ids.' }, 'major'],
  ['another wording', {}, { text: 'At most 50 ids are taken.' }, 'patch'],
])('rates %s', (_name, base, now, impact) => {
  expect(compareClauses(clause(base), clause(now)).map((change) => change.impact)).toEqual(impact ? [impact] : [])
})

it('rates a clause that is gone and one that is new', () => {
  expect(compareClauses(clause({}), clause({ id: 'b' }))).toEqual([
    { impact: 'major', text: 'clause a is gone' },
    { impact: 'minor', text: 'clause b is new' },
  ])
})
