import { knownError } from './known-error.ts'
import { type Facts, PhotosLibraryError } from './photos-library-error.ts'

/**
 * The same error with more known about it. A copy, because calls that share a request share its error. What has no answer
 * and no cause of its own was caused by what happened before.
 */
export function addFacts(error: unknown, facts: Facts, before?: PhotosLibraryError): PhotosLibraryError {
  const known = knownError(error)
  const text = known.message.slice(`${known.code}: `.length)
  // A cause is no enumerable property.
  const cause = known.cause ?? (known.httpStatus ? undefined : before)
  return new PhotosLibraryError(known.code, text, Object.assign({ cause }, known, facts))
}
