import type { Call } from '../calls/call.ts'
import { rememberFetched } from '../cache/fetched.ts'
import { type Chunk, chunkOf } from '../ids/chunk.ts'
import { askPatiently } from '../requests/ask-patiently.ts'
import { isServerError } from '../errors/is-server-error.ts'
import type { Loading } from './in-flight.ts'
import type { Received } from './received.ts'
import { loadOnDemand } from '../load-on-demand.ts'
import { pairResults } from './pair-results.ts'

/** Asks for ids in one request, and in several when it keeps answering 500: some id in it is bad (clause error.poison). */
export async function receive(call: Call, chunk: Chunk, loading: Loading): Promise<void> {
  const { loadings } = call.core.inFlight
  const { received } = loading
  try {
    await receiveWhole(call, chunk, received)
  } catch (error) {
    if (!isServerError(error)) throw error
    const { isolateBadIds } = await loadOnDemand({ httpStatus: error.httpStatus })
    await isolateBadIds(call, { ids: chunk.ids, error, received })
  } finally {
    loadings.splice(loadings.indexOf(loading), 1)
  }
}

/** How a request is asked for. */
interface Asking {
  /** Leaves a 500 to the one who asks. */
  give500?: boolean
  /** Its ids were answered with nothing before. */
  isRepeat?: boolean
}

/** Asks for ids in one request. */
export async function receiveWhole(call: Call, chunk: Chunk, received: Received, how: Asking = {}): Promise<void> {
  const { results, empty } = pairResults(chunk.ids, await askPatiently(call, chunk, how.give500))
  const answered = { at: call.core.clock.now() }
  for (const result of results) {
    if (!result) continue
    received.set(result.id, result)
    if (!result.ok) continue
    rememberFetched(result.mediaItem, answered)
    if (call.maxAge > 0) await call.core.cache?.set(result.id, { mediaItem: result.mediaItem, fetchedAt: answered.at })
  }
  if (empty.length === 0) return
  const { askAgain } = await loadOnDemand()
  await askAgain(call, empty, how.isRepeat, () =>
    receiveWhole(call, chunkOf(empty), received, { ...how, isRepeat: true }),
  )
}
