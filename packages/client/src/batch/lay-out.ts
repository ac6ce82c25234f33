import type { Chunk } from '../ids/chunk.ts'
import type { BatchGetResult } from './batch-get-result.ts'
import { resultsById } from './results-by-id.ts'

/** The results that are there, as the ids were given. */
export function layOut(
  given: readonly string[],
  known: readonly BatchGetResult[],
  chunks: readonly Chunk[],
): BatchGetResult[] {
  const received: BatchGetResult[] = []
  for (const { results } of chunks) for (const result of results) if (result) received.push(result)
  if (received.length === given.length && received.every(({ id }, index) => id === given[index])) return received
  const byId = resultsById([...known, ...received])
  return given.flatMap((id) => byId.get(id) ?? [])
}
