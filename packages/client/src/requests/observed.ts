import type { Call } from '../calls/call.ts'
import type { PhotosLibraryError } from '../errors/photos-library-error.ts'
import { type RequestEvent } from '../hooks/hooks.ts'
import { tell } from '../hooks/tell.ts'
import { timed } from '../hooks/timed.ts'

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
