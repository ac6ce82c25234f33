import { type Clock, systemClock } from './clock.ts'

/** How many requests a run may send, and how fast. */
export interface Limits {
  maxRequests?: number | undefined
  rate?: number | undefined
  clock?: Clock | undefined
}

/** The requests that are left to a run. */
export interface Allowance {
  /** Takes one request, and resolves when it may be sent. False when none is left. */
  readonly take: () => Promise<boolean>
  /** How many were taken. */
  readonly taken: () => number
  /** How many there are in all. */
  readonly most: number
}

/** The most requests of a run, unless its options say otherwise. */
export const defaultMaxRequests = 80

/** @throws {TypeError} when a limit is no positive number */
export function createAllowance({ maxRequests = defaultMaxRequests, rate, clock = systemClock }: Limits): Allowance {
  const gap = 1000 / positive('rate', rate ?? Infinity)
  const most = positive('maxRequests', maxRequests)
  let taken = 0
  let next = 0
  return {
    most,
    taken: () => taken,
    async take() {
      if (taken >= most) return false
      taken++
      const now = clock.now()
      const start = Math.max(now, next)
      next = start + gap
      if (start > now) await clock.wait(start - now)
      return true
    },
  }
}

function positive(name: string, value: number): number {
  if (value > 0) return value
  throw new TypeError(`Failed to read ${name}: ${value}. Please give a number above 0.`)
}
