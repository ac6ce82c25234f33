import { type Facts, PhotosLibraryError } from './photos-library-error.ts'

/** The same error with more known about it. */
export function addFacts(error: PhotosLibraryError, facts: Facts): PhotosLibraryError {
  const { code, message, httpStatus, details, retryAfter, attempts, cause, results, remaining } = error
  const text = message.slice(`${code}: `.length)
  return new PhotosLibraryError(code, text, {
    httpStatus,
    details,
    retryAfter,
    attempts,
    cause,
    results,
    remaining,
    ...facts,
  })
}
