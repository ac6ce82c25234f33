import type { Call } from '../calls/call.ts'
import type { Received } from './in-flight.ts'
import { receive } from './receive.ts'

/** Asks for ids, and lets others know meanwhile. */
export async function loadOwn(call: Call, ids: readonly string[], received: Received): Promise<void> {
  const { inFlight } = call.core
  const work = receive(call, ids, received)
  const loading = { received, done: work.then(ignore, ignore) }
  for (const id of ids) inFlight.set(id, loading)
  try {
    await work
  } finally {
    for (const id of ids) inFlight.delete(id)
    // A Map that is used for long keeps what was deleted until the garbage collector has gone through everything.
    loading.received = new Map()
  }
}

function ignore(): void {}
