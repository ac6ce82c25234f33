import { codes, retry } from '@photos-library/schema'
import type { Answer } from './answer.ts'
import { TargetError } from './target-error.ts'

const tooManyRequests = codes.RESOURCE_EXHAUSTED.httpStatus
const leastDelays = new Map(Object.entries(retry.minDelayByHttpStatus))
const transient: readonly number[] = retry.httpStatuses.filter((status) => !leastDelays.has(String(status)))
// A server that asks for more is not waited for: whoever runs the checks can come again.
const longestDelay = retry.totalTimeout * 1000

/**
 * How long to wait before a request is sent again, in milliseconds: when nothing came, and as Google's own client does
 * (limits.retry, limits.retry.wait). Undefined when what came is an answer to judge.
 */
export function retryDelay(came: Answer | TargetError, retries: number, now: number): number | undefined {
  const backOff = Math.min(retry.initialDelay * retry.multiplier ** retries, retry.maxDelay) * 1000
  if (came instanceof TargetError) return backOff
  const { status, headers } = came
  if (status !== tooManyRequests && !transient.includes(status)) return undefined
  const least = (leastDelays.get(String(status)) ?? 0) * 1000
  const delay = Math.max(least, readRetryAfter(headers['retry-after'], now) ?? backOff)
  return delay <= longestDelay ? delay : undefined
}

/** A `Retry-After` in milliseconds from now: it is given in seconds, or as a date. */
function readRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined
  const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now
  return Number.isNaN(milliseconds) ? undefined : milliseconds
}
