import type { Call } from '../calls/call.ts'
import { loadOnDemand } from '../load-on-demand.ts'
import type { Loading, Received } from './in-flight.ts'
import { loadOwn } from './load-own.ts'

/** Gets the results of a chunk. An id that another call asks for right now is not asked for twice. */
export async function loadChunk(call: Call, ids: readonly string[], received: Received): Promise<void> {
  const theirs = new Set<Loading>()
  for (const id of ids) {
    const loading = call.core.inFlight.get(id)
    if (loading && loading.operation !== call.operation) theirs.add(loading)
  }
  if (theirs.size === 0) return loadOwn(call, ids, received)
  // Copies, because a request that ends lets go of its results.
  const loadings = [...theirs].map((loading) => ({ ...loading }))
  const { loadShared } = await loadOnDemand()
  return loadShared(call, ids, received, loadings)
}
