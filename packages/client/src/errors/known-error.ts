import { PhotosLibraryError } from './photos-library-error.ts'

/** Of something the client was given that threw: a clock, a set of bad ids. */
const unknown = 'Failed to go on. Please see the cause'

/** What was thrown, as an error of the client's. What else was thrown is the cause of one. */
export function knownError(thrown: unknown): PhotosLibraryError {
  return thrown instanceof PhotosLibraryError ? thrown : new PhotosLibraryError('UNKNOWN', unknown, { cause: thrown })
}
