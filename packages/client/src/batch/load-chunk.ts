import type { Call } from '../calls/call.ts'
import type { Chunk } from '../ids/chunk.ts'
import { loadOnDemand } from '../load-on-demand.ts'
import { findTheirs } from './find-theirs.ts'
import type { Loading } from './in-flight.ts'
import { receive } from './receive.ts'

/**
 * Gets the results of a chunk, and lets other calls know meanwhile: an id that one asks for right now is not asked for twice,
 * unless this call has waited long enough.
 */
export function loadChunk(call: Call, chunk: Chunk, isAlone?: boolean): Promise<void> {
  const { inFlight } = call.core
  const loading: Loading = { number: inFlight.count++, operation: call.operation, chunk }
  const theirs = isAlone ? [] : findTheirs(inFlight, loading)
  if (theirs.length > 0) return loadOnDemand().then(({ loadShared }) => loadShared(call, chunk, theirs))
  inFlight.loadings.push(loading)
  return (loading.done = receive(call, loading))
}
