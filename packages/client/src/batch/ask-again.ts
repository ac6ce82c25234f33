import type { Call } from '../calls/call.ts'
import { PhotosLibraryError } from '../errors/photos-library-error.ts'
import { tell } from '../hooks/tell.ts'
import type { Chunk } from '../ids/chunk.ts'
import { gaps } from './gaps.ts'
import { loadPart } from './load-part.ts'
import { type Asking, receiveWhole } from './receive.ts'

/** Asks once more for the ids of a chunk that were answered with nothing (clause error.transient-nulls). */
export async function askAgain(call: Call, chunk: Chunk, how: Asking): Promise<void> {
  const ids = gaps(chunk)
  if (how.isRepeat) throw answeredTwice(ids)
  tell(call.core, 'onRetry', { operation: call.operation, ids, attempt: 1 })
  await loadPart(chunk, ids, (part) => receiveWhole(call, part, { ...how, isRepeat: true }))
}

function answeredTwice([id]: readonly string[]): PhotosLibraryError {
  const text = `Failed to get ${JSON.stringify(id)}: two answers held neither its media item nor a status. Please try again later`
  return new PhotosLibraryError('INVALID_RESPONSE', text, { httpStatus: 200 })
}
