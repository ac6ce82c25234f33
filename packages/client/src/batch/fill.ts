import type { Chunk } from '../ids/chunk.ts'
import { resultsById } from './results-by-id.ts'

/** Fills a chunk's gaps with results that another one came to. */
export function fill(chunk: Chunk, results: Chunk['results']): void {
  const byId = resultsById(results)
  chunk.results = chunk.ids.map((id, index) => chunk.results[index] ?? byId.get(id))
}
