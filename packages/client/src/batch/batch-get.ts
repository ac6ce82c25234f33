import type { Call } from '../calls/call.ts'
import { readCache } from '../cache/read-cache.ts'
import { addFacts } from '../errors/add-facts.ts'
import { PhotosLibraryError } from '../errors/photos-library-error.ts'
import { tell } from '../hooks/tell.ts'
import { chunkIds } from '../ids/chunk-ids.ts'
import { type Ids, readIds } from '../ids/read-ids.ts'
import type { BatchGetResult } from './batch-get-result.ts'
import type { Received } from './in-flight.ts'
import { badIdResult } from './bad-id-result.ts'
import { loadChunk } from './load-chunk.ts'
import { runConcurrently } from './run-concurrently.ts'

/** Asks for each distinct id once, and lays the results out as the ids were given. */
export async function batchGet(call: Call, ids: Iterable<string> & object): Promise<BatchGetResult[]> {
  const read = readIds(ids)
  const received: Received = new Map()
  try {
    await recall(call, read.distinct, received)
    call.tally.done += received.size
    const unknown = received.size === 0 ? read.distinct : remainingOf(read, received)
    await runConcurrently(chunkIds(unknown, call.core.limits), call.concurrency, async (chunk) => {
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

/** Receives what need not be asked for. */
async function recall(call: Call, ids: readonly string[], received: Received): Promise<void> {
  const { badIds } = call.core
  await readCache(call, ids, received)
  for (const id of badIds ? ids : []) if (badIds?.has(id) === true) received.set(id, badIdResult(id))
}

function layOut({ given }: Ids, received: Received): BatchGetResult[] {
  return given.map((id) => received.get(id)).filter((result) => result !== undefined)
}

function remainingOf({ distinct }: Ids, received: Received): string[] {
  return distinct.filter((id) => !received.has(id))
}
