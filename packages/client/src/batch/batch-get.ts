import type { Call } from '../calls/call.ts'
import { addFacts } from '../errors/add-facts.ts'
import { PhotosLibraryError } from '../errors/photos-library-error.ts'
import { tell } from '../hooks/tell.ts'
import { chunkIds } from '../ids/chunk-ids.ts'
import { type Ids, readIds } from '../ids/read-ids.ts'
import { loadOnDemand } from '../load-on-demand.ts'
import type { BatchGetResult } from './batch-get-result.ts'
import type { Received } from './in-flight.ts'
import { loadChunk } from './load-chunk.ts'
import { runConcurrently } from './run-concurrently.ts'

/** Asks for each distinct id once, and lays the results out as the ids were given. */
export async function batchGet(call: Call, ids: Iterable<string> & object): Promise<BatchGetResult[]> {
  return getResults(call, readIds(ids), (unknown) => chunkIds(unknown, call.core.limits))
}

/** The same for ids that are read already. `cut` makes requests of those that are not known yet. */
export async function getResults(
  call: Call,
  read: Ids,
  cut: (unknown: readonly string[]) => readonly (readonly string[])[],
): Promise<BatchGetResult[]> {
  const received: Received = new Map()
  try {
    if (call.maxAge > 0 || call.core.badIds) {
      const { recall } = await loadOnDemand()
      await recall(call, read.distinct, received)
    }
    call.tally.done += received.size
    const unknown = received.size === 0 ? read.distinct : remainingOf(read, received)
    await runConcurrently(cut(unknown), call.concurrency, async (chunk) => {
      await loadChunk(call, chunk, received)
      call.tally.done += chunk.length
      const total = call.operation.name === 'stream' ? undefined : read.distinct.length
      tell(call.onProgress, { ...call.tally, total })
    })
  } catch (error) {
    if (!(error instanceof PhotosLibraryError)) throw error
    throw addFacts(error, { results: layOut(read, received), remaining: remainingOf(read, received) })
  }
  return layOut(read, received)
}

function layOut({ given }: Ids, received: Received): BatchGetResult[] {
  return given.map((id) => received.get(id)).filter((result) => result !== undefined)
}

function remainingOf({ distinct }: Ids, received: Received): string[] {
  return distinct.filter((id) => !received.has(id))
}
