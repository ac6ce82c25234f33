import { batchGet } from '@photos-library/schema'
import { createQuerySerializer } from 'openapi-fetch'
import { networkError } from '../errors/network-error.ts'
import type { Clock } from '../time/clock.ts'
import type { TokenSource } from '../tokens/access-token.ts'
import type { RawOptions, RawParameters } from './raw-result.ts'

/** The part of the platform's `fetch` that the client needs. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** The API behind an endpoint. */
export interface Api {
  /** Sends one request. */
  send: (parameters: RawParameters, sending: Sending) => Promise<Response>
  /** The method's URL without its parameters, for messages. */
  address: string
  /** The JSON text without any token. */
  mask: (json: string) => string
  /** The time, in milliseconds since 1970. */
  now: () => number
}

interface Sending {
  token: string
  signal: AbortSignal
  headers?: RawOptions['headers']
}

const writeQuery = createQuerySerializer()

/**
 * Redirects are answered, not followed: the API has none, and one that leaves its origin must not take the token along.
 * (`redirect: 'error'` would say as much, but some workers know only `follow` and `manual`.)
 *
 * The query is written by openapi-fetch, as the styles of the spec say. Its client is left out: it makes of every call a
 * Request, of which `fetch` makes another.
 */
export function createApi(options: { endpoint: string; tokens: TokenSource; fetch: Fetch; clock: Clock }): Api {
  const { endpoint, tokens, fetch, clock } = options
  const address = `${endpoint}${batchGet.path}`
  return {
    async send(parameters, { token, signal, headers }) {
      const init = { headers: withToken(token, headers), redirect: 'manual', signal } as const
      try {
        return await fetch(`${address}?${writeQuery(parameters)}`, init)
      } catch (cause) {
        throw networkError(address, cause, signal)
      }
    },
    address,
    mask: tokens.mask,
    now: () => clock.now(),
  }
}

/** Headers of the caller's are read as fetch would, so that theirs of the same name is replaced in whatever case it is. */
function withToken(token: string, given: RawOptions['headers']): HeadersInit {
  const authorization = `Bearer ${token}`
  if (given === undefined) return { authorization }
  const headers = new Headers(given)
  headers.set('authorization', authorization)
  return headers
}
