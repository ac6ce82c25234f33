import type { Call } from '../calls/call.ts'
import type { Received } from './in-flight.ts'
import { receive } from './receive.ts'

/** Asks for ids, and lets other calls know meanwhile. */
export async function loadOwn(call: Call, ids: readonly string[], received: Received): Promise<void> {
  const { inFlight } = call.core
  const work = receive(call, ids, received)
  const loading = { operation: call.operation, ids, received, done: work.then(ignore, ignore) }
  inFlight.add(loading)
  try {
    await work
  } finally {
    inFlight.delete(loading)
  }
}

function ignore(): void {}
