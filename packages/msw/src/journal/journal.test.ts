import { expect, test } from 'vitest'
import { Journal } from './journal.ts'

function noteOf(at: number) {
  return () => ({ at, method: 'GET', url: 'https://example.com/', ids: [], parameters: {}, httpStatus: 200 })
}

test('forgets the oldest requests of a long run', () => {
  const journal = new Journal()
  for (let at = 0; at < 10_003; at++) journal.keep(noteOf(at))
  expect(journal.entries).toHaveLength(10_000)
  expect(journal.entries[0]?.at).toBe(3)
  journal.clear()
  expect(journal.entries).toEqual([])
})
