import { batchGet, systemParameters } from '@photos-library/schema'
import type { SentRequest } from '../call.ts'
import { type Place, placeOf } from './place-of.ts'

/** One request of an app as it was seen. It holds the token, and lives only until it has been judged. */
export interface SeenRequest extends SentRequest {
  address: URL
  place: Place
  /** The values of `mediaItemIds`, in their order. */
  ids: readonly string[]
  /** Where the access token is. `unknown` when the headers could not be seen. */
  token: 'header' | 'url' | 'none' | 'unknown'
  hasBody: boolean
  /** When it was sent, in milliseconds since 1970. */
  askedAt: number
}

/** What came back, and when. */
export interface SeenAnswer {
  /** The HTTP status; 0 when the request failed. */
  status: number
  headers: Record<string, string>
  answeredAt: number
}

/** What a watcher has of a request. Without `headers` they could not be seen. */
export interface Sight {
  method: string
  url: string
  headers: Headers | undefined
  hasBody: boolean
  askedAt: number
}

const tokenParameters = Object.keys(systemParameters).filter((name) => name.endsWith('_token'))

/** Reads what was seen of a request. `endpoint` is a base URL that is judged beside Google's own. */
export function seeRequest({ method, url, headers, hasBody, askedAt }: Sight, endpoint?: URL): SeenRequest {
  const address = new URL(url)
  address.hash = ''
  return {
    method: method.toUpperCase(),
    url: address.href,
    headers: Object.fromEntries(headers ?? []),
    address,
    place: placeOf(address, endpoint),
    ids: address.searchParams.getAll(batchGet.idsParameter),
    token: placeOfToken(address, headers),
    hasBody,
    askedAt,
  }
}

function placeOfToken({ searchParams }: URL, headers: Headers | undefined): SeenRequest['token'] {
  if (tokenParameters.some((name) => searchParams.has(name))) return 'url'
  if (!headers) return 'unknown'
  return headers.has('authorization') ? 'header' : 'none'
}
