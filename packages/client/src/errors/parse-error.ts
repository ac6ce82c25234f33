import { codes } from '@photos-library/schema'
import { isObject } from '../is-object.ts'
import type { Api } from '../requests/api.ts'
import { parseJson } from '../requests/parse-json.ts'
import { readRetryAfter } from '../requests/retry-after.ts'
import { advice } from './advice.ts'
import type { ErrorDetail } from './error-detail.ts'
import { PhotosLibraryError, type PhotosLibraryErrorCode } from './photos-library-error.ts'

/**
 * The error of an answer that is not a success: by the envelope when it is one (clause error.envelope), else by the HTTP
 * status, as for a proxy's HTML page.
 */
export function parseError(
  { address, mask, now }: Api,
  { status, type, headers }: Response,
  body: string,
): PhotosLibraryError {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return redirected(address, status)
  const envelope = readEnvelope(parseJson(mask(JSON.stringify(parseJson(body)))), status)
  const { status: code = codeOf(status), details = [], message } = envelope ?? {}
  const said = message === undefined ? 'without the API’s error body' : JSON.stringify(message)
  const text = `Failed to get media items: HTTP ${status} from ${address}, ${said}. ${advice(code, details)}`
  return new PhotosLibraryError(code, text, {
    httpStatus: status,
    details,
    retryAfter: readRetryAfter(headers, details, now()),
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
