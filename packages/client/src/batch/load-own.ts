import type { Call } from '../calls/call.ts'
import type { Chunk } from '../ids/chunk.ts'
import type { Received } from './in-flight.ts'
import { receive } from './receive.ts'

/** Asks for ids, and lets other calls know meanwhile. */
export async function loadOwn(call: Call, chunk: Chunk, received: Received): Promise<void> {
  const { inFlight } = call.core
  const work = receive(call, chunk, received)
  const loading = {
    number: inFlight.count++,
    operation: call.operation,
    ids: chunk.ids,
    list: undefined,
    received,
    done: work.catch(() => {}),
  }
  inFlight.loadings.push(loading)
  try {
    await work
  } finally {
    inFlight.loadings.splice(inFlight.loadings.indexOf(loading), 1)
  }
}
