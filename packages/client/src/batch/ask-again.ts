import type { Call } from '../calls/call.ts'
import { PhotosLibraryError } from '../errors/photos-library-error.ts'
import { tell } from '../hooks/tell.ts'

/** Asks once more for ids that were answered with nothing (clause error.transient-nulls). */
export async function askAgain(
  call: Call,
  ids: readonly string[],
  isRepeat: boolean | undefined,
  ask: () => Promise<void>,
): Promise<void> {
  if (isRepeat) throw answeredTwice(ids)
  tell(call.core.hooks.onRetry, { operation: call.operation, ids, attempt: 2 })
  await ask()
}

function answeredTwice([id]: readonly string[]): PhotosLibraryError {
  const text = `Failed to get ${JSON.stringify(id)}: two answers held neither its media item nor a status. Please try again later`
  return new PhotosLibraryError('INVALID_RESPONSE', text, { httpStatus: 200 })
}
