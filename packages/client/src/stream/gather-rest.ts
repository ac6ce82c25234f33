import { resultsById } from '../batch/results-by-id.ts'
import { addFacts } from '../errors/add-facts.ts'
import type { ReadAhead } from './read-ahead.ts'
import type { LoadingGroup } from './stream-in-order.ts'

/**
 * The failure of a stream, with the results that were not given yet and the ids that have none. Requests under way are waited
 * for, because their answers are already paid for; an aborted call ends them itself. When nothing is left, it is the failure
 * as it was thrown.
 */
export async function gatherRest(
  failure: unknown,
  loadings: readonly LoadingGroup[],
  ahead: ReadAhead,
): Promise<unknown> {
  await Promise.allSettled(loadings.map(({ done }) => done))
  const groups = loadings.map(({ group }) => group)
  const given = [...groups.flatMap(({ given }) => given), ...ahead.given]
  if (given.length === 0) return failure
  const received = groups.flatMap(({ known, chunk }) => [...known, ...chunk.results])
  const byId = resultsById([...received, ...ahead.known.values()])
  return addFacts(failure, {
    results: given.flatMap((id) => byId.get(id) ?? []),
    remaining: [...new Set(given)].filter((id) => !byId.has(id)),
  })
}
