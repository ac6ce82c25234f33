import { readOptions } from '../calls/read-options.ts'
import { limit, objectWith } from '../calls/shape.ts'
import type { BudgetOptions } from './budget-options.ts'

const shapes = { perMinute: limit, perDay: limit, counter: objectWith('increment') }

/** Reads the option. */
export function readBudget(given: BudgetOptions | undefined): BudgetOptions | undefined {
  return given && readOptions(given, {}, shapes, 'budget.')
}
