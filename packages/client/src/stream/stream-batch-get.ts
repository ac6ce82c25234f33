import type { BatchGetResult } from '../batch/batch-get-result.ts'
import type { CallSettings } from '../calls/call-settings.ts'
import { openCall } from '../calls/call.ts'
import type { Core } from '../calls/core.ts'
import { PhotosLibraryError } from '../errors/photos-library-error.ts'
import { tell } from '../hooks/tell.ts'
import type { IdSource } from './id-source.ts'
import { streamIds } from './stream-ids.ts'

/** Streams ids as one call of the client. What is under way ends with the loop that reads it. */
export async function* streamBatchGet(
  core: Core,
  ids: IdSource,
  settings: CallSettings,
): AsyncGenerator<readonly BatchGetResult[], void, void> {
  const left = new AbortController()
  const call = openCall(core, 'stream', { ...settings, signals: [...settings.signals, left.signal] })
  const end = tell(core.hooks.onOperation, call.operation)
  const start = core.clock.now()
  let failure: PhotosLibraryError | undefined
  try {
    yield* streamIds(call, ids)
  } catch (error) {
    if (error instanceof PhotosLibraryError) failure = error
    throw error
  } finally {
    left.abort()
    call.close()
    end?.({ duration: core.clock.now() - start, error: failure, requests: call.tally.requests })
  }
}
