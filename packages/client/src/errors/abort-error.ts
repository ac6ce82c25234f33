import { PhotosLibraryError } from './photos-library-error.ts'

/** The error of a call whose signal was aborted: TIMEOUT when `AbortSignal.timeout()` did it, else ABORTED. */
export function abortError(cause: unknown): PhotosLibraryError {
  // In a frame, `Error` is another.
  if ((cause as Partial<Error> | null | undefined)?.name === 'TimeoutError')
    return timeoutError("the signal's time", cause)
  const text = `Failed to get the answer: the signal was aborted. ${advice}`
  return new PhotosLibraryError('ABORTED', text, { cause })
}

/** The error of what took too long. */
export function timeoutError(limit: string, cause?: unknown): PhotosLibraryError {
  return new PhotosLibraryError('TIMEOUT', `Failed to get the answer in ${limit}. ${advice}`, { cause })
}

const advice = 'Please go on with `error.remaining`'
