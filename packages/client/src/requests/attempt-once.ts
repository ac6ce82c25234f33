import type { Call } from '../calls/call.ts'
import type { PhotosLibraryError } from '../errors/photos-library-error.ts'
import { type RequestEvent, tell } from '../hooks/hooks.ts'
import { timed } from '../hooks/timed.ts'
import { within } from '../time/deadline.ts'
import { ask } from './ask.ts'
import { checkAnswer } from './check-answer.ts'

/** Sends a request once, within the budget and the time of an attempt. Returns the body of its answer. */
export async function attemptOnce(call: Call, event: RequestEvent, token: string): Promise<unknown> {
  const { api, clock, spend } = call.core
  await spend?.()
  call.tally.requests++
  const limits = { signals: [call.signal], time: call.timeout, option: 'timeout', clock }
  return observed(call, event, () =>
    within(limits, async (signal) => {
      const body = await ask(api, event.ids, { token, signal })
      await checkAnswer(call.core, event, body)
      return body
    }),
  )
}

/** Tells the hooks of one request. */
export function observed<Result>({ core }: Call, event: RequestEvent, send: () => Promise<Result>): Promise<Result> {
  const { api, hooks } = core
  if (!hooks.onRequest) return send()
  const end = tell(hooks.onRequest, { ...event, url: api.address })
  return timed(api.now, (ending) => end({ ...ending, httpStatus: statusOf(ending.error) }), send)
}

function statusOf(error: PhotosLibraryError | undefined): number | undefined {
  return error ? error.httpStatus : 200
}
