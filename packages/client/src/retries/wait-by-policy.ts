import * as retry from '@photos-library/schema/retry'
import type { Shape } from '../calls/shape.ts'
import { isServerError } from '../errors/is-server-error.ts'
import { askPolicy } from './ask-policy.ts'
import { backOff } from './back-off.ts'
import { isNetworkFailure } from './is-network-failure.ts'
import { retryLimit, type RetryOptions } from './retry-options.ts'
import type { Failure } from './retry-wait.ts'

/** The shortest wait after an HTTP status, in seconds (clause limits.retry.wait). */
const shortest: Readonly<Record<string, number>> = retry.minDelayByHttpStatus

/**
 * How long to wait before a failed request is sent again, in milliseconds; nothing when it is not. What the server asked
 * for, or what Google asks for in its guide, is waited for in full.
 */
export function waitByPolicy(failure: Failure, options: RetryOptions = {}): number | undefined {
  const { error, attempt, give500 } = failure
  const { limit = retryLimit, maxRetryAfter = retry.totalTimeout * 1000, shouldRetry } = options
  if (attempt > limit || (give500 && isServerError(error))) return undefined
  const decided = askPolicy('shouldRetry', error, verdict, () => shouldRetry?.({ error, attempt }))
  if (!(decided ?? isWorthIt(failure, options))) return undefined
  const { httpStatus = 0, retryAfter } = error
  if (retryAfter !== undefined) return Math.min(retryAfter, maxRetryAfter)
  return Math.max(ownWait(failure, options), (shortest[httpStatus] ?? 0) * 1000)
}

function isWorthIt({ error, before }: Failure, { statusCodes = retry.httpStatuses }: RetryOptions): boolean {
  const { httpStatus } = error
  if (httpStatus === undefined) return isNetworkFailure(error)
  return statusCodes.includes(httpStatus) && !(isServerError(error) && before)
}

function ownWait({ error, attempt }: Failure, { delay = backOff, jitter = true }: RetryOptions): number {
  const longest = askPolicy('delay', error, time, () => delay(attempt + 1))
  if (typeof jitter === 'function') return askPolicy('jitter', error, time, () => jitter(longest))
  return jitter ? longest * Math.random() : longest
}

const verdict: Shape = (value) =>
  value !== undefined &&
  typeof value !== 'boolean' &&
  'a function that answers true, false or undefined, and no promise'

const time: Shape = (value) =>
  !(Number.isFinite(value) && Number(value) >= 0) && 'a function that answers a finite number from 0 up'
