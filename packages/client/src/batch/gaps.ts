import type { Chunk } from '../ids/chunk.ts'
import type { Results } from './pair-results.ts'
import { resultsById } from './results-by-id.ts'

/** Fills a chunk's gaps with results that another one came to. */
export function fillGaps(chunk: Chunk, results: Results): void {
  const byId = resultsById(results)
  chunk.results = chunk.ids.map((id, index) => chunk.results[index] ?? byId.get(id))
}

/** The ids of a chunk that have no result. */
export function gaps({ ids, results }: Chunk): string[] {
  return ids.filter((_, index) => !results[index])
}
