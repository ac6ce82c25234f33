import { clauses } from '@photos-library/schema/clauses'
import { expect, test } from 'vitest'
import { fidelity } from './fidelity.ts'

test('says of every clause what the mock does about it', () => {
  expect(Object.keys(fidelity)).toEqual(Object.keys(clauses))
})
