import { quota as documented } from '@photos-library/schema'

/** How much a library lets through. What is left out has no limit. */
export interface QuotaOptions {
  /** Requests per day; the day turns at midnight Pacific time (clause limits.quota.day). */
  perDay?: number
  /** Requests per minute of the clock. */
  perMinute?: number
  /** Requests for the bytes behind a `baseUrl` per day, which are counted apart (clause base-url.quota). */
  mediaPerDay?: number
}

interface Allowance {
  readonly limit: number
  /** The name of the day or minute that a time is in. */
  readonly windowOf: (time: number) => string | number
  window?: string | number | undefined
  spent: number
}

/** Counts requests, by day and by minute. */
export class Quota {
  readonly #allowances: readonly Allowance[]

  constructor({ perDay, perMinute }: QuotaOptions) {
    this.#allowances = [
      ...(perDay === undefined ? [] : [{ limit: perDay, windowOf: dayNames(), spent: 0 }]),
      ...(perMinute === undefined ? [] : [{ limit: perMinute, windowOf: minuteOf, spent: 0 }]),
    ]
  }

  /** Whether one more request is let through; then it counts. */
  take(now: number): boolean {
    for (const allowance of this.#allowances) turn(allowance, now)
    if (this.#allowances.some(({ spent, limit }) => spent >= limit)) return false
    for (const allowance of this.#allowances) allowance.spent++
    return true
  }

  reset(): void {
    for (const allowance of this.#allowances) allowance.spent = 0
  }
}

function turn(allowance: Allowance, now: number): void {
  const window = allowance.windowOf(now)
  if (allowance.window !== window) allowance.spent = 0
  allowance.window = window
}

function minuteOf(time: number): number {
  return Math.floor(time / 60_000)
}

/** Made where it is needed: it takes as long as a whole library. */
function dayNames(): (time: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: documented.timeZone })
  return (time) => format.format(time)
}
