import { quota, retry, scopes } from '@photos-library/schema'
import { type ErrorDetail, errorDetail } from './error-detail.ts'
import type { PhotosLibraryErrorCode } from './photos-library-error.ts'

const tooEarly = `wait ${retry.initialDelay} second or longer, and try again with \`error.remaining\``
const checkEndpoint = 'check the endpoint'

const byCode: { readonly [Code in PhotosLibraryErrorCode]?: string } = {
  DEADLINE_EXCEEDED: tooEarly,
  INTERNAL: tooEarly,
  INVALID_ARGUMENT: 'check the parameters; for ids the client did',
  NOT_FOUND: checkEndpoint,
  PERMISSION_DENIED: `ask the user for the scope ${scopes['2025'][0]} (the wider ones no longer work), and enable the Photos Library API for the token's project`,
  RESOURCE_EXHAUSTED:
    `wait ${retry.minDelayByHttpStatus[429]} seconds or longer; ` +
    `when the day's ${quota.requestsPerDay} requests are spent, until midnight in ${quota.timeZone}`,
  UNAUTHENTICATED: 'give a fresh OAuth 2.0 access token; an API key is not enough',
  UNAVAILABLE: tooEarly,
  UNIMPLEMENTED: checkEndpoint,
}

/** What to do about an error that the API answered: the end of its message. */
export function advice(code: PhotosLibraryErrorCode, details: readonly ErrorDetail[]): string {
  const url = errorDetail(details, 'Help')?.links?.[0]?.url
  if (code === 'PERMISSION_DENIED' && url !== undefined) return `Please enable the API at ${url}`
  return `Please ${byCode[code] ?? 'try again later, and report it when it stays'}`
}
