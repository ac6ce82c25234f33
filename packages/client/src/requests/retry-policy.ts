import { retry } from '@photos-library/schema'
import { numberOption, refusedOption, timeOption } from '../calls/number-option.ts'
import type { PhotosLibraryError } from '../errors/photos-library-error.ts'

/** When a request is sent again. The defaults are Google's own (clauses limits.retry, limits.retry.wait). */
export interface RetryOptions {
  /** How often, at most; 0 for never. A 500 is asked again once at most. Default: 3. */
  limit?: number | undefined
  /** The HTTP statuses after which it is. A failure of the network is one too. Default: 429, 500, 503, 504. */
  statusCodes?: readonly number[] | undefined
  /** The longest wait before the given attempt (2 is the first retry), in milliseconds. Default: 1 s, times 1.3, at most 10 s. */
  delay?: ((attempt: number) => number) | undefined
  /**
   * Whether the wait is a random part of `delay`, so that many clients do not come back at once; or a function from the
   * one to the other, in milliseconds. Default: `true`.
   */
  jitter?: boolean | ((delay: number) => number) | undefined
  /** The longest wait that a `Retry-After` can ask for, in milliseconds. Default: 60 s. */
  maxRetryAfter?: number | undefined
  /** Has the last word where it answers; `undefined` leaves it to the other options. */
  shouldRetry?: ((failure: { error: PhotosLibraryError; attempt: number }) => boolean | undefined) | undefined
}

/** The options, complete and checked. */
export interface RetryPolicy {
  limit: number
  statusCodes: readonly number[]
  delay: (attempt: number) => number
  jitter: (delay: number) => number
  maxRetryAfter: number
  shouldRetry: RetryOptions['shouldRetry']
}

/** Completes the options. Throws INVALID_ARGUMENT with the name and the value of one that makes no sense. */
export function readRetryPolicy({ limit, statusCodes, delay, jitter, ...options }: RetryOptions): RetryPolicy {
  return {
    limit: numberOption('retry.limit', limit, 3, 0),
    statusCodes: statusCodes ?? retry.httpStatuses,
    delay: delay ? checked('retry.delay', delay) : exponential,
    jitter: typeof jitter === 'function' ? checked('retry.jitter', jitter) : jitter === false ? inFull : atRandom,
    maxRetryAfter: timeOption('retry.maxRetryAfter', options.maxRetryAfter, retry.totalTimeout * 1000),
    shouldRetry: options.shouldRetry,
  }
}

/** A wait from the caller's function: NaN or less than nothing is refused when it comes. */
function checked(name: string, wait: (given: number) => number): (given: number) => number {
  return (given) => {
    const value = wait(given)
    if (value >= 0) return value
    throw refusedOption(name, value, 'a number from 0 up')
  }
}

function exponential(attempt: number): number {
  return Math.min(retry.initialDelay * retry.multiplier ** (attempt - 2), retry.maxDelay) * 1000
}

function inFull(delay: number): number {
  return delay
}

function atRandom(delay: number): number {
  return delay * Math.random()
}
