import { quota } from '@photos-library/schema'
import { PhotosLibraryError } from '../errors/photos-library-error.ts'
import { increment } from './increment.ts'
import { memoryCounter } from './memory-counter.ts'
import type { BudgetOptions } from './budget-options.ts'

const minute = 60_000
const day = 24 * 60 * minute
/** Every time zone's midnight falls on one of these. */
const step = 15 * minute

/**
 * Counts one request, or throws BUDGET_EXHAUSTED. The minute comes first: what it refuses must not spend the day, while a
 * request counted in a minute that the day refuses harms nobody.
 */
export async function spend(budget: BudgetOptions, time: number): Promise<void> {
  const { perMinute = Infinity, perDay = Infinity, counter = memoryCounter() } = budget
  budget.counter = counter
  const isSpent = async (limit: number, key: string, lifetime: number): Promise<boolean> =>
    limit < Infinity && (await increment(counter, key, lifetime)) > limit
  const date = pacificDate(time)
  const thisMinute = Math.floor(time / minute)
  if (await isSpent(perMinute, `minute ${thisMinute}`, minute))
    throw spent('perMinute', perMinute, time, (thisMinute + 1) * minute)
  if (await isSpent(perDay, `day ${date}`, 2 * day)) throw spent('perDay', perDay, time, nextDay(time, date))
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
