import type { PhotosLibraryError } from '../errors/photos-library-error.ts'

/** Whether no answer came, or none in time. */
export function isNetworkFailure({ httpStatus, code }: PhotosLibraryError): boolean {
  return httpStatus === undefined && (code === 'NETWORK' || code === 'TIMEOUT')
}
