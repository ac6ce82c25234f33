import type { Call } from '../calls/call.ts'
import type { Chunk } from '../ids/chunk.ts'
import { enlist, type Loading } from './in-flight.ts'
import type { Received } from './received.ts'
import { receive } from './receive.ts'

/** Asks for ids, and lets other calls know meanwhile. */
export function loadOwn(call: Call, chunk: Chunk, received: Received, others: readonly Loading[]): Promise<void> {
  const { operation } = call
  const { inFlight } = call.core
  const loading: Loading = { number: inFlight.count++, operation, ids: chunk.ids, received }
  inFlight.loadings.push(loading)
  // The next call would do it, but has not just had the ids in its hands.
  if (others.length > 0) enlist(inFlight, loading)
  loading.done = receive(call, chunk, loading)
  return loading.done
}
