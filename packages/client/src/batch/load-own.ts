import type { Call } from '../calls/call.ts'
import type { Loading, Received } from './in-flight.ts'
import { receive } from './receive.ts'

/** Asks for ids, and lets other calls know meanwhile. */
export async function loadOwn(call: Call, ids: readonly string[], received: Received): Promise<void> {
  const { inFlight } = call.core
  const work = receive(call, ids, received)
  const loading: Loading = { operation: call.operation, ids, received, done: work.then(ignore, ignore) }
  for (const id of ids) inFlight.set(id, loading)
  try {
    await work
  } finally {
    for (const id of ids) if (inFlight.get(id) === loading) inFlight.delete(id)
    // A map that grew and shrank keeps what it once held until the next full garbage collection.
    loading.received = undefined
  }
}

function ignore(): void {}
