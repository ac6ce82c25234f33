import { type Facts, PhotosLibraryError } from './photos-library-error.ts'

/** The same error with more known about it. A copy, because calls that share a request share its error. */
export function addFacts(error: PhotosLibraryError, facts: Facts): PhotosLibraryError {
  const { code, message, httpStatus, details, retryAfter, attempts, cause, results, remaining } = error
  const known = { httpStatus, details, retryAfter, attempts, cause, results, remaining }
  return new PhotosLibraryError(code, message.slice(`${code}: `.length), { ...known, ...facts })
}
