import type { Call } from '../calls/call.ts'
import { addFacts } from '../errors/add-facts.ts'
import { quietly } from '../hooks/quietly.ts'
import type { Chunk } from '../ids/chunk.ts'
import { chunkIds } from '../ids/chunk-ids.ts'
import { readIds } from '../ids/read-ids.ts'
import { loadOnDemand } from '../load-on-demand.ts'
import type { BatchGetResult } from './batch-get-result.ts'
import { loadChunk } from './load-chunk.ts'
import { resultsById } from './results-by-id.ts'
import { runConcurrently } from './run-concurrently.ts'

/** Asks for each distinct id once, and lays the results out as the ids were given. */
export function batchGet(call: Call, ids: Iterable<string> & object): Promise<BatchGetResult[]> {
  const given = readIds(ids)
  return getResults(call, given, [...new Set(given)], (unknown) => chunkIds(unknown, call.core.limits))
}

/** The same for ids that are read already. `cut` makes requests of the distinct ones that are not known yet. */
export async function getResults(
  call: Call,
  given: readonly string[],
  distinct: readonly string[],
  cut: (unknown: readonly string[]) => readonly Chunk[],
): Promise<BatchGetResult[]> {
  let known: readonly BatchGetResult[] = []
  let chunks: readonly Chunk[] = []
  try {
    call.signal?.throwIfAborted()
    if (call.maxAge > 0 || call.core.badIds) known = await loadOnDemand().then(({ recall }) => recall(call, distinct))
    const unknown = lacking(distinct, known)
    call.tally.done += distinct.length - unknown.length
    chunks = cut(unknown)
    await runConcurrently(chunks, call.concurrency, async (chunk) => {
      await loadChunk(call, chunk)
      call.tally.done += chunk.ids.length
      const total = call.operation.name === 'stream' ? undefined : distinct.length
      const { onProgress } = call
      if (onProgress) quietly(() => onProgress({ ...call.tally, total }))
    })
  } catch (error) {
    const results = layOut(given, known, chunks)
    throw addFacts(error, { results, remaining: lacking(distinct, results) })
  }
  return layOut(given, known, chunks)
}

/** The results that are there, as the ids were given. */
function layOut(
  given: readonly string[],
  known: readonly BatchGetResult[],
  chunks: readonly Chunk[],
): BatchGetResult[] {
  const received = chunks.flatMap(({ results }) => results)
  // Each id was given once and received: they are in order.
  if (received.length === given.length && received.every((result) => result !== undefined)) return received
  const byId = resultsById([...known, ...received])
  return given.flatMap((id) => byId.get(id) ?? [])
}

function lacking(ids: readonly string[], results: readonly BatchGetResult[]): readonly string[] {
  if (results.length === 0) return ids
  const byId = resultsById(results)
  return ids.filter((id) => !byId.has(id))
}
