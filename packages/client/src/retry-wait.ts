import { codes, retry } from '@photos-library/schema'
import type { PhotosLibraryError } from './photos-library-error.ts'
import type { RetryPolicy } from './retry-policy.ts'

/** The shortest wait after an HTTP status, in seconds (clause limits.retry.wait). */
const shortest: Readonly<Record<string, number>> = retry.minDelayByHttpStatus

/**
 * How long to wait before a failed request is sent again, in milliseconds; nothing when it is not. What the server asked
 * for, or what Google asks for in its guide, is waited for in full.
 */
export function retryWait(error: PhotosLibraryError, attempt: number, policy: RetryPolicy): number | undefined {
  if (attempt > policy.limit || !(policy.shouldRetry({ error, attempt }) ?? isWorthIt(error, attempt, policy)))
    return undefined
  if (error.retryAfter !== undefined) return Math.min(error.retryAfter, policy.maxRetryAfter)
  const wait = policy.delay(attempt + 1) * (policy.jitter ? Math.random() : 1)
  return Math.max(wait, (shortest[error.httpStatus ?? 0] ?? 0) * 1000)
}

function isWorthIt({ code, httpStatus }: PhotosLibraryError, attempt: number, { statusCodes }: RetryPolicy): boolean {
  if (httpStatus === undefined) return code === 'NETWORK'
  const isFirst = attempt === 1
  return statusCodes.includes(httpStatus) && (isFirst || httpStatus !== codes.INTERNAL.httpStatus)
}
