import type { Call } from '../calls/call.ts'
import { loadOnDemand } from '../load-on-demand.ts'
import type { Received } from './in-flight.ts'
import { loadOwn } from './load-own.ts'

/** Gets the results of a chunk. An id that another call asks for right now is not asked for twice. */
export async function loadChunk(call: Call, ids: readonly string[], received: Received): Promise<void> {
  const others = call.core.inFlight.filter(({ operation }) => operation !== call.operation)
  const wanted = new Set(others.length > 0 ? ids : [])
  const theirs = others.filter((loading) => loading.ids.some((id) => wanted.has(id)))
  if (theirs.length === 0) return loadOwn(call, ids, received)
  const { loadShared } = await loadOnDemand()
  return loadShared(call, ids, received, theirs)
}
