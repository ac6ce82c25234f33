import type { Call } from '../calls/call.ts'
import { addFacts } from '../errors/add-facts.ts'
import { PhotosLibraryError } from '../errors/photos-library-error.ts'
import { tell } from '../hooks/tell.ts'
import type { Chunk } from '../ids/chunk.ts'
import { chunkIds } from '../ids/chunk-ids.ts'
import { readIds } from '../ids/read-ids.ts'
import { loadOnDemand } from '../load-on-demand.ts'
import type { BatchGetResult } from './batch-get-result.ts'
import { loadChunk } from './load-chunk.ts'
import { awaiting, type Received } from './received.ts'
import { runConcurrently } from './run-concurrently.ts'

/** Asks for each distinct id once, and lays the results out as the ids were given. */
export function batchGet(call: Call, ids: Iterable<string> & object): Promise<BatchGetResult[]> {
  const given = readIds(ids)
  return getResults(call, given, awaiting(given), (unknown) => chunkIds(unknown, call.core.limits))
}

/** The same for ids that are read already. `cut` makes requests of those that are not known yet. */
export async function getResults(
  call: Call,
  given: readonly string[],
  received: Received,
  cut: (unknown: readonly string[]) => readonly Chunk[],
): Promise<BatchGetResult[]> {
  const distinct = received.size === given.length ? given : [...received.keys()]
  try {
    let unknown = distinct
    if (call.maxAge > 0 || call.core.badIds) {
      const { recall } = await loadOnDemand()
      await recall(call, distinct, received)
      unknown = remaining(distinct, received)
    }
    call.tally.done += distinct.length - unknown.length
    await runConcurrently(cut(unknown), call.concurrency, async (chunk) => {
      await loadChunk(call, chunk, received)
      call.tally.done += chunk.ids.length
      const total = call.operation.name === 'stream' ? undefined : distinct.length
      tell(call.onProgress, { ...call.tally, total })
    })
  } catch (error) {
    if (!(error instanceof PhotosLibraryError)) throw error
    throw addFacts(error, { results: layOut(given, received), remaining: remaining(distinct, received) })
  }
  return layOut(given, received)
}

function layOut(given: readonly string[], received: Received): BatchGetResult[] {
  return given.map((id) => received.get(id)).filter((result) => result !== undefined)
}

function remaining(ids: readonly string[], received: Received): string[] {
  return ids.filter((id) => !received.get(id))
}
