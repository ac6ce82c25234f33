import { type Facts, PhotosLibraryError } from './photos-library-error.ts'

/** The same error with more known about it. A copy, because calls that share a request share its error. */
export function addFacts(error: PhotosLibraryError, facts: Facts): PhotosLibraryError {
  const text = error.message.slice(`${error.code}: `.length)
  // A cause is no enumerable property.
  return new PhotosLibraryError(error.code, text, Object.assign({ cause: error.cause }, error, facts))
}
