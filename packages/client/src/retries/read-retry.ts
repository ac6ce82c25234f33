import { readOptions } from '../calls/read-options.ts'
import { callable, limit, objectWith, type Shape } from '../calls/shape.ts'
import { loadOnDemand } from '../load-on-demand.ts'
import { nothing } from '../nothing.ts'
import type { RetryOptions } from './retry-options.ts'

const anObject = objectWith()

/** Options, or a number of retries. */
export const retryShape: Shape = (value) => typeof value !== 'number' && anObject(value)

const shapes = {
  limit,
  statusCodes: (value: unknown) =>
    !(Array.isArray(value) && value.every(Number.isInteger)) && 'an array of whole numbers',
  delay: callable,
  jitter: (value: unknown) => typeof value !== 'boolean' && callable(value),
  maxRetryAfter: limit,
  shouldRetry: callable,
}

let coming: Promise<unknown> | undefined

/** The given options over those by default, checked; nothing when nobody asks for anything. */
export function readRetry(
  given: RetryOptions | number | undefined,
  byDefault: RetryOptions | undefined,
): RetryOptions | undefined {
  if (given === undefined) return byDefault
  // What heeds them is loaded now: without the network it would not come.
  coming ??= loadOnDemand().catch(nothing)
  return readOptions(typeof given === 'number' ? { limit: given } : given, byDefault ?? {}, shapes, 'retry.')
}
