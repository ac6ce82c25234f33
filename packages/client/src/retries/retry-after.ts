import { type ErrorDetail, errorDetail } from '../errors/error-detail.ts'

/**
 * The wait that an answer asks for, in milliseconds: `Retry-After` in seconds or until a date, else the RetryInfo of its
 * details. Nothing when it asks for none, or for what nobody can read.
 */
export function readRetryAfter(headers: Headers, details: readonly ErrorDetail[], now: number): number | undefined {
  const wait = readWait(headers.get('retry-after'), now)
  return wait ?? readWait(errorDetail(details, 'RetryInfo')?.retryDelay, now)
}

/** A header that was sent twice is joined by a comma: the first counts. */
const inSeconds = /^(\d+(?:\.\d+)?)s?\s*(?:,|$)/

/** The three forms of a date in HTTP. `Date.parse` alone takes nearly anything for one, such as `-1`. */
const httpDate =
  /^(?:[A-Z][a-z]+, \d\d([ -])[A-Z][a-z]{2}\1\d{2,4} \d\d:\d\d:\d\d GMT|[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4})/

function readWait(value: string | null | undefined, now: number): number | undefined {
  const text = value ?? ''
  const seconds = inSeconds.exec(text)?.[1]
  if (seconds !== undefined) return Number(seconds) * 1000
  const date = httpDate.exec(text)?.[0]
  if (date === undefined) return undefined
  // The oldest form does not say that it is in GMT.
  const wait = Date.parse(date.endsWith('GMT') ? date : `${date} GMT`) - now
  return Number.isNaN(wait) ? undefined : Math.max(0, wait)
}
