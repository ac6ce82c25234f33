import * as batchGet from '@photos-library/schema/batch-get'

/** A request as it comes in. A `Request` is one. */
export interface Incoming {
  readonly method: string
  /** The whole URL. */
  readonly url: string
  readonly headers: Pick<Headers, 'get' | 'has'>
  /** Aborts when nobody waits for the answer any more. */
  readonly signal: AbortSignal
}

/** A request, read once. */
export interface Call extends Omit<Incoming, 'signal'> {
  /** The path as it was sent. */
  readonly path: string
  /** The query, without the ids. */
  readonly query: URLSearchParams
  /** The ids asked for, in order. */
  readonly ids: readonly string[]
}

// Read by hand, because URL would take as long as the rest of the answer together.
const form = /^(?:[a-z]+:\/\/[^/?#]*)?([^?#]*)\??([^#]*)/i

/** Reads a request. A HEAD is a GET whose body stays here: assumed. */
export function readCall({ method, url, headers }: Incoming): Call {
  const [, path = '', search = ''] = form.exec(url) ?? []
  const ids: string[] = []
  const query = new URLSearchParams()
  for (const [name, value] of new URLSearchParams(search)) {
    if (name === batchGet.idsParameter) ids.push(value)
    else query.append(name, value)
  }
  return { method: method === 'HEAD' ? batchGet.method : method, url, headers, path, query, ids }
}
