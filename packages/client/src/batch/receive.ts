import type { Call } from '../calls/call.ts'
import { addFacts } from '../errors/add-facts.ts'
import { rememberFetched } from '../cache/fetched.ts'
import { isServerError } from '../errors/is-server-error.ts'
import type { Chunk } from '../ids/chunk.ts'
import { loadOnDemand } from '../load-on-demand.ts'
import { askPatiently } from '../retries/ask-patiently.ts'
import type { Loading } from './in-flight.ts'

/** Asks for ids in one request, and in several when it keeps answering 500: some id in it is bad (clause error.poison). */
export async function receive(call: Call, loading: Loading): Promise<void> {
  const { loadings } = call.core.inFlight
  try {
    await receiveWhole(call, loading.chunk)
  } catch (error) {
    if (!isServerError(error)) throw error
    await loadOnDemand(error).then(({ isolateBadIds }) => isolateBadIds(call, loading.chunk, error))
  } finally {
    loadings.splice(loadings.indexOf(loading), 1)
  }
}

/** How a request is asked for. */
export interface Asking {
  /** Leaves a 500 to the one who asks. */
  give500?: boolean
  /** Its ids were answered with nothing before. */
  isRepeat?: boolean
}

/** Asks for ids in one request. */
export async function receiveWhole(call: Call, chunk: Chunk, how: Asking = {}): Promise<void> {
  try {
    chunk.results = await askPatiently(call, chunk, how.give500)
  } catch (error) {
    throw addFacts(error, { attempts: chunk.sent }, chunk.failure)
  }
  const { results } = chunk
  const answered = { at: call.core.clock.now() }
  for (const result of results) if (result?.ok) rememberFetched(result.mediaItem, answered)
  call.core.answered = results[0]?.id
  if (call.core.cache) await loadOnDemand().then(({ writeCache }) => writeCache(call, results, answered.at))
  if (results.includes(undefined)) await loadOnDemand().then(({ askAgain }) => askAgain(call, chunk, how))
}
