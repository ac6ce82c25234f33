import { PhotosLibraryError } from './photos-library-error.ts'

/** The error of a request that got no answer, or only the start of one. */
export function networkError(address: string, cause: unknown): PhotosLibraryError {
  const text = `Failed to get an answer from ${address}. Please check the connection and the endpoint`
  return new PhotosLibraryError('NETWORK', text, { cause })
}
