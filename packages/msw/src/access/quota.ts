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
}

/** Made where it is needed: it takes as long as a whole library. */
function dayNames(): (time: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: documented.timeZone })
  return (time) => format.format(time)
}

/** Counts requests, by day and by minute. */
export class Quota {
  readonly #allowances: readonly Allowance[]
  readonly #spent = new Map<Allowance, { window: string | number; count: number }>()

  constructor({ perDay, perMinute }: QuotaOptions) {
    this.#allowances = [
      ...(perDay === undefined ? [] : [{ limit: perDay, windowOf: dayNames() }]),
      ...(perMinute === undefined ? [] : [{ limit: perMinute, windowOf: (time: number) => Math.floor(time / 60_000) }]),
    ]
  }

  /** Whether one more request is let through; then it counts. */
  take(now: number): boolean {
    const counts = this.#allowances.map((allowance) => this.#countOf(allowance, now))
    if (counts.some(({ count }, index) => count >= (this.#allowances[index]?.limit ?? 0))) return false
    for (const entry of counts) entry.count++
    return true
  }

  reset(): void {
    this.#spent.clear()
  }

  #countOf(allowance: Allowance, now: number): { count: number } {
    const window = allowance.windowOf(now)
    let entry = this.#spent.get(allowance)
    if (entry?.window !== window) {
      entry = { window, count: 0 }
      this.#spent.set(allowance, entry)
    }
    return entry
  }
}
