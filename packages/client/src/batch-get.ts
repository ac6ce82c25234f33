import { addFacts } from './add-facts.ts'
import type { Api } from './api.ts'
import type { Patience } from './ask-patiently.ts'
import type { BatchGetResult } from './batch-get-result.ts'
import { chunkIds, type ChunkLimits } from './chunk-ids.ts'
import { PhotosLibraryError } from './photos-library-error.ts'
import { type Ids, readIds } from './read-ids.ts'
import { runConcurrently } from './run-concurrently.ts'
import { type Received, sendChunk } from './send-chunk.ts'

/** How a call is sent. */
export interface BatchGetSettings extends Patience {
  limits: ChunkLimits
  concurrency: number
}

/** Asks for each distinct id once, and lays the results out as the ids were given. */
export async function batchGet(
  api: Api,
  ids: Iterable<string> & object,
  { limits, concurrency, ...patience }: BatchGetSettings,
): Promise<BatchGetResult[]> {
  const read = readIds(ids)
  const received: Received = new Map()
  try {
    const chunks = chunkIds(read.distinct, limits)
    await runConcurrently(chunks, concurrency, (chunk) => sendChunk(api, chunk, received, patience))
  } catch (error) {
    throw error instanceof PhotosLibraryError ? withProgress(error, read, received) : error
  }
  return layOut(read, received)
}

function layOut({ given }: Ids, received: Received): BatchGetResult[] {
  return given.map((id) => received.get(id)).filter((result) => result !== undefined)
}

/** The error of one request as the error of the whole call, from which a later call can go on. */
function withProgress(error: PhotosLibraryError, ids: Ids, received: Received): PhotosLibraryError {
  return addFacts(error, { results: layOut(ids, received), remaining: ids.distinct.filter((id) => !received.has(id)) })
}
