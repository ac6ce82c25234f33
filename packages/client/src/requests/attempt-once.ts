import { readAnswer } from '../answers/read-answer.ts'
import { readText } from '../answers/read-text.ts'
import type { Results } from '../batch/pair-results.ts'
import type { Call } from '../calls/call.ts'
import { networkError } from '../errors/network-error.ts'
import { shownCause } from '../errors/shown-cause.ts'
import type { RequestEvent } from '../hooks/hooks.ts'
import { observed } from '../hooks/observed.ts'
import type { Chunk } from '../ids/chunk.ts'
import { loadOnDemand } from '../load-on-demand.ts'
import { bearer } from '../tokens/bearer.ts'
import { within } from '../time/deadline.ts'

/** An attempt to send a request. */
export interface Attempt {
  chunk: Chunk
  /** Gets the token for it. */
  nextToken: () => Promise<string>
  /** As soon as it is there. */
  token?: string
}

/**
 * Sends a request once, within the time of an attempt. Returns the results of its answer, and them alone: a promise older than
 * the answer keeps what it is given until the next full garbage collection.
 */
export function attemptOnce(call: Call, event: RequestEvent, attempt: Attempt): Promise<Results> {
  const { api, clock, budget } = call.core
  const limits = { signals: [call.signal], ofCall: true, time: call.timeout, option: 'timeout', clock }
  return within(limits, async (signal) => {
    const token = (attempt.token = await attempt.nextToken())
    if (budget && !signal.aborted) await loadOnDemand().then(({ spend }) => spend(budget, clock.now()))
    // Nobody waits for it any more.
    signal.throwIfAborted()
    call.tally.requests++
    attempt.chunk.sent++
    return observed(
      call.core,
      'onRequest',
      { ...event, url: api.address },
      async (answered) => {
        let response, body
        try {
          response = await api.send(attempt.chunk.query, { headers: { authorization: bearer(token) }, signal })
          answered.httpStatus = response.status || undefined
          body = await readText(response)
        } catch (cause) {
          throw signal.aborted ? signal.reason : networkError(api.address, await shownCause(cause, token))
        }
        return readAnswer(call.core, event, { token, response, body })
      },
      signal,
    )
  })
}
