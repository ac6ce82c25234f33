import type { Call } from '../calls/call.ts'
import type { Loading, Received } from './in-flight.ts'
import { receive } from './receive.ts'

/** Asks for ids, and lets other calls know meanwhile. */
export async function loadOwn(call: Call, ids: readonly string[], received: Received): Promise<void> {
  const { inFlight } = call.core
  const work = receive(call, ids, received)
  const loading: Loading = { operation: call.operation, ids, received, done: work.then(ignore, ignore) }
  inFlight.push(loading)
  try {
    await work
  } finally {
    inFlight.splice(inFlight.indexOf(loading), 1)
  }
}

function ignore(): void {}
