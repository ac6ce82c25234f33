import type { Answering } from './answering.ts'
import { Disconnected } from './disconnected.ts'
import { toResponse } from './to-response.ts'

/** What a library has to be asked with. */
export type LibraryFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>

const answerings = new WeakMap<LibraryFetch, Answering>()

/** Makes a `fetch` that is answered so. */
export function fetchOf(answering: Answering): LibraryFetch {
  const fetch: LibraryFetch = async (input, init) => {
    const isRequest = input instanceof Request && init === undefined
    const written = await answering(isRequest ? input : new Request(input, init))
    if (written.httpStatus === 0) throw new Disconnected()
    return toResponse(written)
  }
  answerings.set(fetch, answering)
  return fetch
}

/** How such a `fetch` is answered: a server needs no Request and no Response of each call, which cost more than the answer. */
export function answeringOf(fetch: LibraryFetch): Answering | undefined {
  return answerings.get(fetch)
}
