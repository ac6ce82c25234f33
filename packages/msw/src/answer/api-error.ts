import { codes, responseHeaders, type Code } from '@photos-library/schema'
import type { Answer } from './answer.ts'

/** A 400 for what the spec has no published body for: the envelope is Google's, the text is assumed. */
export function invalidArgument(message: string, details?: readonly object[]): Answer {
  return apiError('INVALID_ARGUMENT', message, details && { details })
}

/** A loud 501 that Google would not send: the request is one that this mock does not answer as Google does. */
export function notModelled(what: string, more?: string): Answer {
  const reason = `${what} is not modelled by @photos-library/msw. Please answer it with a handler of your own.`
  const answer = apiError('UNIMPLEMENTED', reason)
  return more === undefined ? answer : { ...answer, unhandled: `${reason} ${more}` }
}

/** Google's front end refuses plain HTTP before anything else (clause request.https). The text is assumed. */
export function httpsRequired(): Answer {
  return apiError('PERMISSION_DENIED', 'SSL is required to perform this operation.')
}

function apiError(status: Code, message: string, more: object = {}): Answer {
  const { httpStatus } = codes[status]
  return { httpStatus, headers: responseHeaders, body: { error: { code: httpStatus, message, status, ...more } } }
}
