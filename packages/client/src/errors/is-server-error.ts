import * as retry from '@photos-library/schema/retry'
import { PhotosLibraryError } from './photos-library-error.ts'

/** The answer to a request that holds a bad id (clause error.poison), and to one that came at a bad time. */
export function isServerError(error: unknown): error is PhotosLibraryError {
  return error instanceof PhotosLibraryError && error.httpStatus === retry.splitHttpStatus
}
