import { PhotosLibraryError } from './photos-library-error.ts'

/** The error of a call whose signal was aborted: TIMEOUT when `AbortSignal.timeout()` did it, else ABORTED. */
export function abortError(cause: unknown): PhotosLibraryError {
  const timedOut = cause instanceof Error && cause.name === 'TimeoutError'
  const advice = 'Please go on with `error.remaining` when you want the rest'
  return timedOut
    ? new PhotosLibraryError('TIMEOUT', `Failed to get the answer in the signal's time. ${advice}`, { cause })
    : new PhotosLibraryError('ABORTED', `Failed to get the answer: the signal was aborted. ${advice}`, { cause })
}
