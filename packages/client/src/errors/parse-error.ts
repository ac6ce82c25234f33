import { codes } from '@photos-library/schema'
import type { Core } from '../calls/core.ts'
import { isObject } from '../is-object.ts'
import { parseJson } from '../requests/parse-json.ts'
import type { ReadAnswer } from '../requests/check-answer.ts'
import { readRetryAfter } from '../requests/retry-after.ts'
import { maskToken } from '../tokens/mask-token.ts'
import { advice } from './advice.ts'
import type { ErrorDetail } from './error-detail.ts'
import { PhotosLibraryError, type PhotosLibraryErrorCode } from './photos-library-error.ts'

/**
 * The error of an answer that is of no use: by the envelope when it is one (clause error.envelope), else by the HTTP
 * status, as for a proxy's HTML page.
 */
export function parseError({ api, clock }: Core, { token, response, body, value }: ReadAnswer): PhotosLibraryError {
  const { address } = api
  const { ok, status, type, headers } = response
  if (ok) return unreadable(address, response, body)
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return redirected(address, status)
  const masked = maskToken(JSON.stringify(value ?? null), token)
  const envelope = readEnvelope(parseJson(masked), status)
  const { status: code = codeOf(status), details = [], message } = envelope ?? {}
  const said = message === undefined ? 'without the API’s error body' : JSON.stringify(message)
  const text = `Failed to get media items: HTTP ${status} from ${address}, ${said}. ${advice(code, details)}`
  return new PhotosLibraryError(code, text, {
    httpStatus: status,
    details,
    retryAfter: readRetryAfter(headers, details, clock.now()),
  })
}

interface Envelope {
  code: number
  status: PhotosLibraryErrorCode
  message: string
  details?: ErrorDetail[]
}

function readEnvelope(body: unknown, httpStatus: number): Envelope | undefined {
  const error = isObject(body) ? body['error'] : undefined
  return isEnvelope(error) && error.code === httpStatus ? error : undefined
}

function isEnvelope(error: unknown): error is Envelope {
  if (!isObject(error)) return false
  const { status, message, details = [] } = error
  const known = typeof status === 'string' && status !== 'OK' && Object.hasOwn(codes, status)
  return known && typeof message === 'string' && Array.isArray(details) && details.every(isObject)
}

/** Several codes share an HTTP status: the first is the general one, but for UNKNOWN, which says nothing. */
function codeOf(httpStatus: number): PhotosLibraryErrorCode {
  const known = Object.keys(codes).find(
    (code): code is PhotosLibraryErrorCode => isBetter(code) && codes[code].httpStatus === httpStatus,
  )
  return known ?? 'UNKNOWN'
}

function isBetter(code: string): code is Exclude<keyof typeof codes, 'OK' | 'UNKNOWN'> {
  return code !== 'OK' && code !== 'UNKNOWN'
}

function redirected(address: string, status: number): PhotosLibraryError {
  const text =
    `Failed to get media items: ${address} answered a redirect, which the API never does. ` +
    'It was not followed, to keep the token from another origin. Please check the endpoint'
  return new PhotosLibraryError('INVALID_RESPONSE', text, { httpStatus: status === 0 ? undefined : status })
}

/** The parser's own complaint is left out: it quotes the body, which may quote the request. */
function unreadable(address: string, { status, headers }: Response, body: string): PhotosLibraryError {
  const type = headers.get('content-type') ?? 'no content type'
  const what = body === '' ? 'an empty body' : `${body.length} characters of ${type}, which are not JSON`
  const text =
    `Failed to read the answer of ${address}: HTTP ${status} with ${what}. ` +
    'Please check that the endpoint is the API itself, and that nothing on the way cuts or replaces its answers'
  return new PhotosLibraryError('INVALID_RESPONSE', text, { httpStatus: status })
}
