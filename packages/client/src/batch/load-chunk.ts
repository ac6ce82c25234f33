import type { Call } from '../calls/call.ts'
import type { Chunk } from '../ids/chunk.ts'
import { loadOnDemand } from '../load-on-demand.ts'
import { findTheirs } from './find-theirs.ts'
import type { Received } from './received.ts'
import { loadOwn } from './load-own.ts'

/** Gets the results of a chunk. An id that another call asks for right now is not asked for twice. */
export function loadChunk(call: Call, chunk: Chunk, received: Received): Promise<void> {
  const { inFlight } = call.core
  const others = inFlight.loadings.filter(({ operation }) => operation !== call.operation)
  const theirs = others.length > 0 ? findTheirs(inFlight, others, chunk.ids) : others
  if (theirs.length === 0) return loadOwn(call, chunk, received, others)
  return loadOnDemand().then(({ loadShared }) => loadShared(call, chunk.ids, received, theirs))
}
