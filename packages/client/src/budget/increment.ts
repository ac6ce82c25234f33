import { refusedOption } from '../calls/refused-option.ts'
import { PhotosLibraryError } from '../errors/photos-library-error.ts'
import type { BudgetCounter } from './budget-options.ts'

/** Counts with the caller's counter. One that fails, or answers no count, lets no request pass: the budget could be spent. */
export async function increment(counter: BudgetCounter, key: string, lifetime: number): Promise<number> {
  let answer
  try {
    answer = await counter.increment(key, lifetime)
  } catch (cause) {
    const text = 'Failed to count the request: `budget.counter` threw. Please see the cause'
    throw new PhotosLibraryError('INVALID_ARGUMENT', text, { cause })
  }
  if (Number.isInteger(answer) && answer > 0) return answer
  throw refusedOption('budget.counter', answer, 'one that answers how often it has counted')
}
