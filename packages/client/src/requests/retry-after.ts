import { type ErrorDetail, errorDetail } from '../errors/error-detail.ts'

/**
 * The wait that an answer asks for, in milliseconds: `Retry-After` in seconds or until a date, else the RetryInfo of its
 * details. Nothing when it asks for none.
 */
export function readRetryAfter(headers: Headers, details: readonly ErrorDetail[], now: number): number | undefined {
  const value = headers.get('retry-after')?.trim() || errorDetail(details, 'RetryInfo')?.retryDelay
  if (value === undefined) return undefined
  const [, seconds] = /^(\d+(?:\.\d+)?)s?$/.exec(value) ?? []
  const wait = seconds === undefined ? Date.parse(value) - now : Number(seconds) * 1000
  return Number.isNaN(wait) ? undefined : Math.max(0, wait)
}
