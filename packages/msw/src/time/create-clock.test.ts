import { expect, test } from 'vitest'
import { createClock } from './create-clock.ts'

test('a clock stands still until it is advanced', () => {
  const clock = createClock(5)
  expect(clock.now()).toBe(5)
  clock.advance(10)
  expect(clock.now()).toBe(15)
})

test('a clock starts at the same moment on every machine', () => {
  expect(new Date(createClock().now()).toISOString()).toBe('2026-01-01T00:00:00.000Z')
})

test('a clock of another clock goes with it, and can be advanced', () => {
  const base = createClock(0)
  const clock = createClock(base)
  base.advance(1)
  clock.advance(10)
  expect([base.now(), clock.now()]).toEqual([1, 11])
})
