import { PhotosLibraryError } from '../errors/photos-library-error.ts'

/** The error for an option that makes no sense. */
export function refusedOption(name: string, value: unknown, wanted: string): PhotosLibraryError {
  const text = `Failed to use \`${name}\`: ${String(value)}. Please give ${wanted}`
  return new PhotosLibraryError('INVALID_ARGUMENT', text)
}
