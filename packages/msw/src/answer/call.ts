import { batchGet } from '@photos-library/schema'

/** A request, read once. */
export interface Call {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly query: URLSearchParams
  /** The ids asked for, in order. */
  readonly ids: readonly string[]
}

export function readCall({ method, url: href, headers }: Request): Call {
  const url = new URL(href)
  const query = url.searchParams
  return { method, url, headers, query, ids: query.getAll(batchGet.idsParameter) }
}
