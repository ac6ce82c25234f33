import type { Chunk } from '../ids/chunk.ts'
import type { BatchGetResult } from './batch-get-result.ts'
import { resultsById } from './results-by-id.ts'

/** The results that are there, as the ids were given. */
export function layOut(
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
