import type { BatchGetResult } from './batch-get-result.ts'
import type { Results } from './pair-results.ts'

/** The results that are there, by id. Of two for one id the later. */
export function resultsById(results: Results): Map<string, BatchGetResult> {
  const byId = new Map<string, BatchGetResult>()
  for (const result of results) if (result) byId.set(result.id, result)
  return byId
}
