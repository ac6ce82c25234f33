import type { PhotosLibraryError } from '@photos-library/client'

/** Whether there is nothing to get for the id, however often one asks; else its whole call failed. */
export function isRejected({ httpStatus, attempts, code }: PhotosLibraryError): boolean {
  return httpStatus === 200 || (attempts === 0 && code === 'INVALID_ARGUMENT')
}
