import { expect, it } from 'vitest'
import { Recent } from './recent.ts'

it('forgets the oldest, and takes what is set again for new', () => {
  const recent = new Recent<number, string>([[0, 'first']])
  for (let index = 1; index < 10_000; index++) recent.set(index, '')
  recent.set(0, 'again').set(10_000, '')
  expect(recent.size).toBe(10_000)
  expect([recent.has(0), recent.has(1)]).toEqual([true, false])
})
