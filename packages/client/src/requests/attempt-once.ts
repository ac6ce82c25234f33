import type { Call } from '../calls/call.ts'
import { networkError } from '../errors/network-error.ts'
import { shownCause } from '../errors/shown-cause.ts'
import type { RequestEvent } from '../hooks/hooks.ts'
import { bearer } from '../tokens/bearer.ts'
import { within } from '../time/deadline.ts'
import { observed } from './observed.ts'
import { readAnswer } from './read-answer.ts'

/** What a request is sent with. */
interface Asking {
  query: string
  token: string
}

/**
 * Sends a request once, within the time of an attempt. Returns the value of its answer, and that alone: a promise older than
 * the answer keeps what it is given until the next full garbage collection.
 */
export function attemptOnce(call: Call, event: RequestEvent, { query, token }: Asking): Promise<unknown> {
  const { api, clock } = call.core
  const limits = { signals: [call.signal], time: call.timeout, option: 'timeout', clock }
  const exchange = async (signal: AbortSignal): Promise<unknown> => {
    call.tally.requests++
    let response, body
    try {
      response = await api.send(query, { headers: { authorization: bearer(token) }, signal })
      body = await response.text()
    } catch (cause) {
      const shown = signal.aborted ? undefined : await shownCause(cause, token)
      throw networkError(api.address, shown, signal)
    }
    return readAnswer(call.core, event, { token, response, body })
  }
  return observed(call, event, () => within(limits, exchange))
}
