import { addFacts } from '../errors/add-facts.ts'
import { PhotosLibraryError } from '../errors/photos-library-error.ts'

/** The error that a hook is told. What else was thrown is the cause of one. */
export function toldError(thrown: unknown): PhotosLibraryError {
  return thrown instanceof PhotosLibraryError ? thrown : addFacts(thrown, {})
}
