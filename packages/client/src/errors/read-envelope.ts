import { codes } from '@photos-library/schema'
import { isObject } from '../is-object.ts'
import type { Mask } from '../tokens/token-mask.ts'
import type { ErrorDetail } from './error-detail.ts'
import type { PhotosLibraryErrorCode } from './photos-library-error.ts'
import { readDetails } from './read-details.ts'

/** What the body of an error says. */
interface Envelope {
  code: PhotosLibraryErrorCode
  message: string | undefined
  details: ErrorDetail[]
}

/**
 * Reads the envelope of an error (clause error.envelope), each part for itself: one that is off does not spoil the others.
 * Its status counts when its code is the HTTP status; else, as for a proxy's HTML page, the HTTP status alone tells the code.
 */
export function readEnvelope(body: unknown, httpStatus: number, mask: Mask): Envelope {
  const { code = httpStatus, status, message, details } = readError(body)
  return {
    code: Number(code) === httpStatus && isCode(status) ? status : codeOf(httpStatus),
    message: typeof message === 'string' ? mask(message) : undefined,
    details: readDetails(details, mask),
  }
}

/** Some of Google's servers put the envelope into an array. */
function readError(body: unknown): Record<string, unknown> {
  const envelope: unknown = Array.isArray(body) ? body[0] : body
  return isObject(envelope) && isObject(envelope['error']) ? envelope['error'] : {}
}

function isCode(status: unknown): status is PhotosLibraryErrorCode {
  return typeof status === 'string' && status !== 'OK' && Object.hasOwn(codes, status)
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
