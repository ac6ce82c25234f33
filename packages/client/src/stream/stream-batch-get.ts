import type { BatchGetResult } from '../batch/batch-get-result.ts'
import type { CallSettings } from '../calls/call-settings.ts'
import { openCall } from '../calls/call.ts'
import type { Core } from '../calls/core.ts'
import type { PhotosLibraryError } from '../errors/photos-library-error.ts'
import { knownError } from '../errors/known-error.ts'
import type { IdSource } from './open-source.ts'
import { streamIds } from './stream-ids.ts'

/** Streams ids as one call of the client. What is under way ends with the loop that reads it. */
export async function* streamBatchGet(
  core: Core,
  ids: IdSource,
  settings: CallSettings,
): AsyncGenerator<readonly BatchGetResult[], void, void> {
  const left = new AbortController()
  const call = openCall(core, 'stream', { ...settings, signals: [...settings.signals, left.signal] })
  let failure: PhotosLibraryError | undefined
  try {
    yield* streamIds(call, ids)
  } catch (error) {
    failure = knownError(error)
    throw error
  } finally {
    left.abort()
    call.close(failure)
  }
}
