import type { Call } from '../calls/call.ts'
import { rememberFetched } from '../cache/freshness.ts'
import { askPatiently } from '../requests/ask-patiently.ts'
import { isServerError } from '../errors/is-server-error.ts'
import type { Received } from './in-flight.ts'
import { loadOnDemand } from '../load-on-demand.ts'
import { pairResults } from './pair-results.ts'

/** Asks for ids in one request, and in several when it keeps answering 500: some id in it is bad (clause error.poison). */
export async function receive(call: Call, ids: readonly string[], received: Received): Promise<void> {
  try {
    await receiveWhole(call, ids, received)
  } catch (error) {
    if (!isServerError(error)) throw error
    const { isolateBadIds } = await loadOnDemand({ httpStatus: error.httpStatus })
    await isolateBadIds(call, {
      ids,
      error,
      received,
      ask: (part) => receiveWhole(call, part, received, part.length > 1),
    })
  }
}

async function receiveWhole(call: Call, ids: readonly string[], received: Received, give500 = false): Promise<void> {
  const empty = await take(call, ids, received, give500)
  if (empty.length === 0) return
  const { askAgain } = await loadOnDemand()
  await askAgain(call, empty, () => take(call, empty, received, give500))
}

async function take(call: Call, ids: readonly string[], received: Received, give500: boolean): Promise<string[]> {
  const { results, empty } = pairResults(ids, await askPatiently(call, ids, give500))
  const fetchedAt = call.core.clock.now()
  for (const result of results) {
    received.set(result.id, result)
    if (!result.ok) continue
    rememberFetched(result.mediaItem, fetchedAt)
    if (call.maxAge > 0) await call.core.cache?.set(result.id, { mediaItem: result.mediaItem, fetchedAt })
  }
  return empty
}
