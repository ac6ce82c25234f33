import { batchGet } from '@photos-library/schema'
import type { Call } from '../calls/call.ts'
import type { RequestEvent } from '../hooks/hooks.ts'
import { within } from '../time/deadline.ts'
import { observed } from './observed.ts'
import { readAnswer } from './read-answer.ts'
import { readBody } from './read-body.ts'

/**
 * Sends a request once, within the time of an attempt. Returns the value of its answer, and that alone: a promise older than
 * the answer keeps what it is given until the next full garbage collection.
 */
export async function attemptOnce(call: Call, event: RequestEvent, token: string): Promise<unknown> {
  const { api, clock } = call.core
  call.tally.requests++
  const limits = { signals: [call.signal], time: call.timeout, option: 'timeout', clock }
  const parameters = { [batchGet.idsParameter]: [...event.ids] }
  const send = async (signal: AbortSignal): Promise<unknown> => {
    const response = await api.send(parameters, { token, signal })
    return readAnswer(call.core, event, { token, response, body: await readBody(api, response, signal) })
  }
  return observed(call, event, () => within(limits, send))
}
