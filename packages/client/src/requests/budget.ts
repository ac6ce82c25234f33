import { quota } from '@photos-library/schema'
import { numberOption } from '../calls/number-option.ts'
import { PhotosLibraryError } from '../errors/photos-library-error.ts'
import type { Clock } from '../time/clock.ts'

/** How many requests a client may send; retries count, as Google counts them (clause limits.quota). */
export interface BudgetOptions {
  /** In a minute of the clock. Default: any number. */
  perMinute?: number | undefined
  /** In a day, which turns at midnight Pacific time (clause limits.quota.day). Default: any number. */
  perDay?: number | undefined
  /** Counts. One that several processes share lets them share a budget. Default: this client's own, in memory. */
  counter?: BudgetCounter | undefined
}

/** Counts requests, as Redis's INCR does. */
export interface BudgetCounter {
  /** Adds one to the key's number, which starts at 0, and answers it. The key is not asked for after `lifetime` milliseconds. */
  increment(key: string, lifetime: number): number | Promise<number>
}

const minute = 60_000
const day = 24 * 60 * minute
/** Every time zone's midnight falls on one of these. */
const step = 15 * minute

/** A function that counts one request, or throws BUDGET_EXHAUSTED, with the wait in `retryAfter`. */
export function readBudget(options: BudgetOptions | undefined, clock: Clock): (() => Promise<void>) | undefined {
  if (options === undefined) return undefined
  const perMinute = numberOption('budget.perMinute', options.perMinute, Infinity, 0)
  const perDay = numberOption('budget.perDay', options.perDay, Infinity, 0)
  const counter = options.counter ?? memoryCounter()
  const isSpent = async (limit: number, key: string, lifetime: number): Promise<boolean> =>
    limit < Infinity && (await counter.increment(key, lifetime)) > limit
  return async () => {
    const time = clock.now()
    const date = pacificDate(time)
    const thisMinute = Math.floor(time / minute)
    if (await isSpent(perDay, `day ${date}`, 2 * day)) throw spent('perDay', perDay, time, nextDay(time, date))
    if (await isSpent(perMinute, `minute ${thisMinute}`, minute))
      throw spent('perMinute', perMinute, time, (thisMinute + 1) * minute)
  }
}

function memoryCounter(): BudgetCounter {
  const counts = new Map<string, number>()
  return {
    increment(key) {
      const [kind] = key.split(' ')
      for (const old of counts.keys()) if (old !== key && old.startsWith(`${kind} `)) counts.delete(old)
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      return count
    },
  }
}

function pacificDate(time: number): string {
  return new Date(time).toLocaleDateString('en-CA', { timeZone: quota.timeZone })
}

/** Looked for in steps, because a day with a change of the clocks has 23 or 25 hours. */
function nextDay(time: number, today: string): number {
  let next = Math.floor(time / step) * step
  while (pacificDate(next) === today) next += step
  return next
}

function spent(name: 'perDay' | 'perMinute', limit: number, time: number, back: number): PhotosLibraryError {
  const text = `Failed to send the request: \`budget.${name}\` is ${limit}, and spent. Please go on at ${new Date(back).toISOString()} with \`error.remaining\``
  return new PhotosLibraryError('BUDGET_EXHAUSTED', text, { retryAfter: back - time })
}
