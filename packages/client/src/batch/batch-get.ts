import { maxIds } from '@photos-library/schema/batch-get'
import type { Call } from '../calls/call.ts'
import { addFacts } from '../errors/add-facts.ts'
import type { Chunk } from '../ids/chunk.ts'
import { chunkIds } from '../ids/chunk-ids.ts'
import { readIds } from '../ids/read-ids.ts'
import { loadOnDemand } from '../load-on-demand.ts'
import type { BatchGetResult } from './batch-get-result.ts'
import { countDone } from './count-done.ts'
import { lacking } from './lacking.ts'
import { layOut } from './lay-out.ts'
import { loadChunk } from './load-chunk.ts'
import { runConcurrently } from './run-concurrently.ts'

/** Asks for each distinct id once, and lays the results out as the ids were given. */
export async function batchGet(call: Call, ids: Iterable<string> & object): Promise<BatchGetResult[]> {
  const { core } = call
  const given = readIds(ids)
  const distinct = [...new Set(given)]
  let known: readonly BatchGetResult[] = []
  let parts: readonly (readonly string[])[] = [distinct]
  let chunks: readonly Chunk[] = []
  try {
    call.signal?.throwIfAborted()
    if (call.maxAge > 0 || core.badIds || (distinct[maxIds] && core.inFlight.loadings[0]))
      ({ known, parts } = await loadOnDemand().then(({ sortOut }) => sortOut(call, distinct)))
    chunks = parts.flatMap((part) => chunkIds(part, core.limits))
    await runConcurrently(chunks, call.concurrency, async (chunk) => {
      await loadChunk(call, chunk)
      countDone(call, chunk.ids.length, distinct.length)
    })
  } catch (error) {
    const results = layOut(given, known, chunks)
    throw addFacts(error, { results, remaining: lacking(distinct, results) })
  }
  return layOut(given, known, chunks)
}
