import { retry } from '@photos-library/schema'
import { isServerError } from '../errors/is-server-error.ts'
import type { PhotosLibraryError } from '../errors/photos-library-error.ts'
import type { RetryPolicy } from './retry-policy.ts'

/** The shortest wait after an HTTP status, in seconds (clause limits.retry.wait). */
const shortest: Readonly<Record<string, number>> = retry.minDelayByHttpStatus

/** A request that failed. */
export interface Failure {
  error: PhotosLibraryError
  /** Which attempt of the request it was; 1 is the first. */
  attempt: number
  /** Whether a 500 is for the one who asked to deal with. */
  give500: boolean
}

/**
 * How long to wait before a failed request is sent again, in milliseconds; nothing when it is not. What the server asked
 * for, or what Google asks for in its guide, is waited for in full.
 */
export function retryWait({ error, attempt, give500 }: Failure, policy: RetryPolicy): number | undefined {
  const is500 = isServerError(error)
  if (attempt > policy.limit || (give500 && is500)) return undefined
  const { httpStatus, code, retryAfter } = error
  const isWorthIt =
    httpStatus === undefined
      ? code === 'NETWORK' || code === 'TIMEOUT'
      : policy.statusCodes.includes(httpStatus) && !(is500 && attempt > 1)
  if (!(policy.shouldRetry?.({ error, attempt }) ?? isWorthIt)) return undefined
  if (retryAfter !== undefined) return Math.min(retryAfter, policy.maxRetryAfter)
  return Math.max(policy.jitter(policy.delay(attempt + 1)), (shortest[httpStatus ?? 0] ?? 0) * 1000)
}
