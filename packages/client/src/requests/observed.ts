import type { Call } from '../calls/call.ts'
import { type RequestEvent } from '../hooks/hooks.ts'
import { tell } from '../hooks/tell.ts'
import { timed } from '../hooks/timed.ts'

/** Tells the hooks of one request. */
export function observed<Result>({ core }: Call, event: RequestEvent, send: () => Promise<Result>): Promise<Result> {
  const { api, clock, hooks } = core
  if (!hooks.onRequest) return send()
  const end = tell(hooks.onRequest, { ...event, url: api.address })
  return timed(clock, (ending) => end({ ...ending, httpStatus: ending.error ? ending.error.httpStatus : 200 }), send)
}
