import { expect, it } from 'vitest'
import { madeUpIds } from './made-up-ids.ts'

it('makes distinct ids of a real shape, the same each time', () => {
  const ids = madeUpIds(51)
  expect(new Set(ids).size).toBe(51)
  expect(ids.every((id) => /^[\w-]{98}$/.test(id))).toBe(true)
  expect(madeUpIds(51)).toEqual(ids)
})
