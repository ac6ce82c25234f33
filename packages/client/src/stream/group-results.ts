import type { BatchGetResult } from '../batch/batch-get-result.ts'
import { resultsById } from '../batch/results-by-id.ts'
import type { Group } from './group.ts'

/** The results of a group that is loaded, as its ids were given. */
export function groupResults({ given, known, chunk: { results } }: Group): readonly BatchGetResult[] {
  // Each id was given once and received: they are in order.
  if (results.length === given.length && results.every((result) => result !== undefined)) return results
  const byId = resultsById([...known, ...results])
  return given.flatMap((id) => byId.get(id) ?? [])
}
