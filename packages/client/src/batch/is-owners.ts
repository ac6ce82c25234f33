import type { Call } from '../calls/call.ts'
import { PhotosLibraryError, type PhotosLibraryErrorCode } from '../errors/photos-library-error.ts'
import { retryWait } from '../retries/retry-wait.ts'

/** What a call's own options end it with. */
const byOptions: readonly PhotosLibraryErrorCode[] = ['ABORTED', 'TIMEOUT', 'INVALID_ARGUMENT', 'UNKNOWN']

/** Whether a request that this call shares failed for a reason of its owner's own, or one that this call has more patience with. */
export async function isOwners(error: unknown, { retry }: Call): Promise<boolean> {
  if (!(error instanceof PhotosLibraryError)) return true
  const { httpStatus, code, attempts } = error
  if (httpStatus === undefined && byOptions.includes(code)) return true
  return (await retryWait({ error, attempt: attempts, give500: false }, retry)) !== undefined
}
