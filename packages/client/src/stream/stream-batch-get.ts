import { getResults } from '../batch/batch-get.ts'
import type { BatchGetResult } from '../batch/batch-get-result.ts'
import type { CallSettings } from '../calls/call-settings.ts'
import { openCall } from '../calls/call.ts'
import type { Core } from '../calls/core.ts'
import type { PhotosLibraryError } from '../errors/photos-library-error.ts'
import { toldError } from '../hooks/told-error.ts'
import { type Chunk, chunkOf } from '../ids/chunk.ts'
import { type Group, groupIds, type IdSource } from './group-ids.ts'
import { untilAborted } from '../time/until-aborted.ts'
import { streamInOrder } from './stream-in-order.ts'

/** Asks for ids while they are read, and yields the results of each request. What is under way ends with the loop that reads them. */
export async function* streamBatchGet(
  core: Core,
  ids: IdSource,
  settings: CallSettings,
): AsyncGenerator<BatchGetResult[], void, void> {
  const left = new AbortController()
  const call = openCall(core, 'stream', { ...settings, signals: [...settings.signals, left.signal] })
  let failure: PhotosLibraryError | undefined
  try {
    const groups = groupIds(ids, core.limits)
    const next = () => untilAborted(call.signal, () => groups.next())
    yield* streamInOrder({ next }, call.concurrency, (group) =>
      getResults(call, group.given, group.chunk.ids, (unknown) => inOneRequest(group, unknown)),
    )
  } catch (error) {
    failure = toldError(error)
    throw error
  } finally {
    left.abort()
    call.close(failure)
  }
}

/** A group fits into one request, and so does what is left of it. */
function inOneRequest({ chunk }: Group, unknown: readonly string[]): Chunk[] {
  if (unknown.length === 0) return []
  return [unknown.length === chunk.ids.length ? chunk : chunkOf(unknown)]
}
