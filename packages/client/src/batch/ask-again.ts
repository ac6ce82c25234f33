import type { Call } from '../calls/call.ts'
import { PhotosLibraryError } from '../errors/photos-library-error.ts'
import { tell } from '../hooks/tell.ts'

/** Asks once more for ids that were answered with nothing (clause error.transient-nulls). `ask` answers those that still are. */
export async function askAgain(call: Call, ids: readonly string[], ask: () => Promise<string[]>): Promise<void> {
  tell(call.core.hooks.onRetry, { operation: call.operation, ids, attempt: 2 })
  const [stillEmpty] = await ask()
  if (stillEmpty === undefined) return
  const text = `Failed to get ${JSON.stringify(stillEmpty)}: two answers held neither its media item nor a status. Please try again later`
  throw new PhotosLibraryError('INVALID_RESPONSE', text, { httpStatus: 200 })
}
