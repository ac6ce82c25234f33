import type { Call } from '../calls/call.ts'
import { loadOnDemand } from '../load-on-demand.ts'
import type { Received } from './in-flight.ts'
import { loadOwn } from './load-own.ts'
import type { Theirs } from './load-shared.ts'

/** Gets the results of a chunk. An id that another call asks for right now is not asked for twice. */
export async function loadChunk(call: Call, ids: readonly string[], received: Received): Promise<void> {
  const { inFlight } = call.core
  const theirs: Theirs[] = []
  for (const id of ids) {
    const loading = inFlight.get(id)
    if (loading) theirs.push({ id, ...loading })
  }
  if (theirs.length === 0) return loadOwn(call, ids, received)
  const { loadShared } = await loadOnDemand()
  return loadShared(call, ids, received, theirs)
}
