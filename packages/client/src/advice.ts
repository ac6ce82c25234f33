import { quota, retry, scopes } from '@photos-library/schema'
import type { PhotosLibraryErrorCode } from './photos-library-error.ts'

const report = 'Please try again later, and report it when it stays'
const tooEarly = `Please wait ${retry.initialDelay} second or longer, and try again with \`error.remaining\``

/** What to do about an error that the API answered: the end of its message. */
export const advice: Record<PhotosLibraryErrorCode, string> = {
  ABORTED: report,
  ALREADY_EXISTS: report,
  CANCELLED: report,
  DATA_LOSS: report,
  DEADLINE_EXCEEDED: tooEarly,
  FAILED_PRECONDITION: report,
  INTERNAL: `${tooEarly}; one bad id can cause this for its whole request`,
  INVALID_ARGUMENT: 'Please check the parameters; for ids the client did',
  INVALID_RESPONSE: report,
  NETWORK: tooEarly,
  NOT_FOUND: 'Please check the endpoint',
  OUT_OF_RANGE: report,
  PERMISSION_DENIED:
    "Please enable the Photos Library API for the token's project, and ask the user for the scope " +
    `${scopes['2025'][0]} (the wider ones no longer work)`,
  RESOURCE_EXHAUSTED:
    `Please wait ${retry.minDelayByHttpStatus[429]} seconds or longer; ` +
    `when the day's ${quota.requestsPerDay} requests are spent, until midnight in ${quota.timeZone}`,
  TIMEOUT: tooEarly,
  UNAUTHENTICATED: 'Please give a fresh OAuth 2.0 access token; an API key is not enough',
  UNAVAILABLE: tooEarly,
  UNIMPLEMENTED: 'Please check the endpoint',
  UNKNOWN: report,
}
