import type { Call } from '../calls/call.ts'
import { rememberFetched } from '../cache/fetched.ts'
import { type Chunk, chunkOf } from '../ids/chunk.ts'
import { askPatiently } from '../requests/ask-patiently.ts'
import { isServerError } from '../errors/is-server-error.ts'
import type { Received } from './in-flight.ts'
import { loadOnDemand } from '../load-on-demand.ts'
import { pairResults } from './pair-results.ts'

/** Asks for ids in one request, and in several when it keeps answering 500: some id in it is bad (clause error.poison). */
export async function receive(call: Call, chunk: Chunk, received: Received): Promise<void> {
  try {
    await receiveWhole(call, chunk, received)
  } catch (error) {
    if (!isServerError(error)) throw error
    const { isolateBadIds } = await loadOnDemand({ httpStatus: error.httpStatus })
    await isolateBadIds(call, { ids: chunk.ids, error, received })
  }
}

/** Asks for ids in one request. `give500` leaves a 500 to the one who asks. */
export async function receiveWhole(call: Call, chunk: Chunk, received: Received, give500 = false): Promise<void> {
  const empty = await take(call, chunk, received, give500)
  if (empty.length === 0) return
  const { askAgain } = await loadOnDemand()
  await askAgain(call, empty, () => take(call, chunkOf(empty), received, give500))
}

async function take(call: Call, chunk: Chunk, received: Received, give500: boolean): Promise<string[]> {
  const { results, empty } = pairResults(chunk.ids, await askPatiently(call, chunk, give500))
  const answered = { at: call.core.clock.now() }
  for (const result of results) {
    received.set(result.id, result)
    if (!result.ok) continue
    rememberFetched(result.mediaItem, answered)
    if (call.maxAge > 0) await call.core.cache?.set(result.id, { mediaItem: result.mediaItem, fetchedAt: answered.at })
  }
  return empty
}
