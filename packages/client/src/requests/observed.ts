import type { Call } from '../calls/call.ts'
import type { End, RequestEvent } from '../hooks/hooks.ts'
import { tell } from '../hooks/tell.ts'
import { timed } from '../hooks/timed.ts'

/** Tells the hooks of one request. */
export function observed<Result>({ core }: Call, event: RequestEvent, send: () => Promise<Result>): Promise<Result> {
  const { api, clock, hooks } = core
  const tellEnd = tell(hooks.onRequest, { ...event, url: api.address })
  const end =
    tellEnd && ((ending: End) => tellEnd({ ...ending, httpStatus: ending.error ? ending.error.httpStatus : 200 }))
  return timed(clock, end, send)
}
