import type { PhotosLibraryError } from '../errors/photos-library-error.ts'

/** When a request is sent again. The defaults are Google's own (clauses limits.retry, limits.retry.wait). */
export interface RetryOptions {
  /** How often, at most; 0 for never, `Infinity` for any number. A 500 right after another is not asked again. Default: 3. */
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
  /**
   * Within `limit`, has the last word where it answers; `undefined` leaves it to the other options. It answers at once: a
   * promise is refused. The request that follows the renewal of a token after a 401 is no retry, and not for it to decide.
   */
  shouldRetry?: ((failure: { error: PhotosLibraryError; attempt: number }) => boolean | undefined) | undefined
}

/** How often a request is sent again when nobody says how often. */
export const retryLimit = 3
