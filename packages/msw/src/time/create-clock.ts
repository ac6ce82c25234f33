import { type Clock, lateClock } from './clock.ts'

/** A clock whose time passes when you say so. */
export interface TestClock extends Clock {
  /** Lets so many milliseconds pass at once. */
  advance(milliseconds: number): void
}

/** When a clock starts that is not told when. It is also when `photo()` and `video()` mint their `baseUrl`. */
export const firstMoment: number = Date.UTC(2026, 0)

/**
 * Makes a clock that stands still until it is advanced. Given another clock, it goes with that one, and can be advanced
 * as well.
 *
 * @param start the time in milliseconds since 1970 (2026-01-01 UTC by default), or a clock such as `Date`
 * @example
 * const clock = createClock()
 * const library = createPhotosLibrary({ items, clock })
 * clock.advance(60 * 60 * 1000) // every baseUrl answered so far is dead
 */
export function createClock(start: number | Clock = firstMoment): TestClock {
  const base = typeof start === 'number' ? { now: () => start } : lateClock(start)
  let skipped = 0
  return {
    now: () => base.now() + skipped,
    advance: (milliseconds) => {
      skipped += milliseconds
    },
  }
}
