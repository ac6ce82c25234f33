import { quota, scopes } from '@photos-library/schema'
import * as retry from '@photos-library/schema/retry'
import { type ErrorDetail, errorDetail } from './error-detail.ts'
import type { PhotosLibraryErrorCode } from './photos-library-error.ts'
import { secureUrl } from './secure-url.ts'

const tooEarly = `wait ${retry.initialDelay} second or longer, and try again with \`error.remaining\``
const checkEndpoint = 'check the endpoint'
const askForScope = `ask the user for the scope ${scopes['2025'][0]} (the wider ones no longer work)`
const enableApi = "enable the Photos Library API for the token's project"

const byCode: { readonly [Code in PhotosLibraryErrorCode]?: string } = {
  DEADLINE_EXCEEDED: tooEarly,
  INTERNAL: tooEarly,
  INVALID_ARGUMENT: 'check the parameters; for ids the client did',
  NOT_FOUND: checkEndpoint,
  PERMISSION_DENIED: `${askForScope}, and ${enableApi}`,
  RESOURCE_EXHAUSTED:
    `wait ${retry.minDelayByHttpStatus[429]} seconds or longer; ` +
    `when the day's ${quota.requestsPerDay} requests are spent, until midnight in ${quota.timeZone}`,
  UNAUTHENTICATED: 'give a fresh OAuth 2.0 access token; an API key is not enough',
  UNAVAILABLE: tooEarly,
  UNIMPLEMENTED: checkEndpoint,
}

/** What to do about an error that the API answered: the end of its message. */
export function advice(code: PhotosLibraryErrorCode, details: readonly ErrorDetail[]): string {
  const special = code === 'PERMISSION_DENIED' ? byReason(details) : undefined
  return `Please ${special ?? byCode[code] ?? 'try again later, and report it when it stays'}`
}

/** By the reasons of Google's `google.api.ErrorReason`. A link alone may be about anything. */
function byReason(details: readonly ErrorDetail[]): string | undefined {
  const { reason, metadata } = errorDetail(details, 'ErrorInfo') ?? {}
  if (reason === 'ACCESS_TOKEN_SCOPE_INSUFFICIENT') return askForScope
  const help = secureUrl(errorDetail(details, 'Help')?.links?.[0]?.url)
  if (reason !== 'SERVICE_DISABLED') return help && `see ${help}`
  const url = secureUrl(metadata?.['activationUrl']) ?? help
  return url === undefined ? enableApi : `enable the API at ${url}`
}
