import type { BatchGetResult } from './batch-get-result.ts'
import { resultsById } from './results-by-id.ts'

/** The ids that none of the results is for. */
export function lacking(ids: readonly string[], results: readonly BatchGetResult[]): string[] {
  const byId = resultsById(results)
  return ids.filter((id) => !byId.has(id))
}
