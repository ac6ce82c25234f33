import * as retry from '@photos-library/schema/retry'

/** The longest wait before the given attempt, in milliseconds, as Google's own client has it (clause limits.retry). */
export function backOff(attempt: number): number {
  return Math.min(retry.initialDelay * retry.multiplier ** (attempt - 2), retry.maxDelay) * 1000
}
