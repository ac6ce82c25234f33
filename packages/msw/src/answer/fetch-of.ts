import type { Answering } from './answering.ts'
import { Disconnected } from './disconnected.ts'
import { toResponse } from './to-response.ts'

/** A `fetch` that is answered here. */
export type LibraryFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>

/** How it is answered: a server needs no Request and no Response of each call, which cost more than the answer. */
export interface AnsweredFetch extends LibraryFetch {
  readonly answering: Answering
}

/** Makes a `fetch` that is answered so. */
export function fetchOf(answering: Answering): AnsweredFetch {
  const fetch: LibraryFetch = async (input, init) => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init)
    const written = await answering(request)
    if (written.httpStatus === 0) throw new Disconnected()
    return toResponse(request, written)
  }
  return Object.assign(fetch, { answering })
}
