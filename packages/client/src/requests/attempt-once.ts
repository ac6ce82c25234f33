import type { Call } from '../calls/call.ts'
import type { RequestEvent } from '../hooks/hooks.ts'
import { within } from '../time/deadline.ts'
import { ask } from './ask.ts'
import { observed } from './observed.ts'
import { readAnswer } from './read-answer.ts'

/** Sends a request once, within the time of an attempt. Returns the body of its answer. */
export async function attemptOnce(call: Call, event: RequestEvent, token: string): Promise<unknown> {
  const { api, clock } = call.core
  call.tally.requests++
  const limits = { signals: [call.signal], time: call.timeout, option: 'timeout', clock }
  return observed(call, event, async () => {
    const answer = await within(limits, (signal) => ask(api, event.ids, { token, signal }))
    return readAnswer(call.core, event, answer)
  })
}
