/** The `google.rpc` messages that a Google API puts into an error's `details`, by the last part of their `@type`. */
export interface ErrorDetails {
  /** Why, in words for machines: `SERVICE_DISABLED` of `googleapis.com`, with what it is about. */
  ErrorInfo: { reason?: string; domain?: string; metadata?: Record<string, string> }
  /** How long to wait before the next try: a duration such as `30s`. */
  RetryInfo: { retryDelay?: string }
  /** Which fields of the request are wrong. */
  BadRequest: { fieldViolations?: { field?: string; description?: string }[] }
  /** Where to read on, or to mend it, such as the page that enables the API. */
  Help: { links?: { description?: string; url?: string }[] }
}

/** One message of `details`, as it came. */
export type ErrorDetail = { '@type': string } & Record<string, unknown>

/** The message of that type, when there is one. */
export function errorDetail<Name extends keyof ErrorDetails>(
  details: readonly ErrorDetail[],
  name: Name,
): ErrorDetails[Name] | undefined {
  return details.find((detail) => detail['@type'] === `type.googleapis.com/google.rpc.${name}`)
}
