import type { Call } from '../calls/call.ts'
import type { Chunk } from '../ids/chunk.ts'
import type { Loading } from './in-flight.ts'
import { receive } from './receive.ts'

/** Gets the results of a chunk, whoever else asks for its ids. */
export function loadAlone(call: Call, chunk: Chunk): Promise<void> {
  const { inFlight } = call.core
  const number = inFlight.count++
  const loading: Loading = { number, operation: call.operation, chunk }
  inFlight.loadings.push(loading)
  loading.done = receive(call, loading)
  return loading.done
}
