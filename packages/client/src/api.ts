import { batchGet, type paths } from '@photos-library/schema'
import createClient from 'openapi-fetch'
import type { TokenSource } from './access-token.ts'
import type { Clock } from './clock.ts'
import { networkError } from './network-error.ts'
import type { RawOptions, RawParameters } from './raw-result.ts'

/** The API behind an endpoint. All that openapi-fetch does is in this file, and none of its types leaves it. */
export interface Api {
  /** Sends one request. The body of a success is left unread; that of an error is `error`. */
  get(parameters: RawParameters, options?: GetOptions): Promise<{ response: Response; error?: unknown }>
  /** The method's URL without its parameters, for messages. */
  address: string
  /** The text without any token. */
  mask: (text: string) => string
  /** The time, in milliseconds since 1970. */
  now: () => number
}

/** The part of the platform's `fetch` that the client needs. */
export type Fetch = (request: Request) => Promise<Response>

interface GetOptions extends RawOptions {
  /** Sees the answer before its body is read. */
  onResponse?: (response: Response) => void
}

interface ApiOptions {
  endpoint: string
  tokens: TokenSource
  fetch: Fetch
  clock: Clock
}

/**
 * Redirects are answered, not followed: the API has none, and one that leaves its origin must not take the token along.
 * (`redirect: 'error'` would say as much, but some workers know only `follow` and `manual`.)
 */
export function createApi({ endpoint, tokens, fetch, clock }: ApiOptions): Api {
  const address = `${endpoint}${batchGet.path}`
  const send = withToken({ fetch, tokens, address })
  const client = createClient<paths>({ baseUrl: endpoint, redirect: 'manual' })
  return {
    async get(query, { onResponse, headers, signal } = {}) {
      let answered = false
      const sendAndTell: Fetch = async (request) => {
        const response = await send(request)
        answered = true
        onResponse?.(response)
        return response
      }
      // openapi-fetch would throw a bare SyntaxError for an HTML page, so it leaves the body of a success unread.
      const init = { params: { query }, parseAs: 'stream' as const, fetch: sendAndTell }
      try {
        return await client.GET(batchGet.path, { ...init, ...(headers && { headers }), ...(signal && { signal }) })
      } catch (cause) {
        // The body of an error it does read: that connection may break, too.
        throw answered ? networkError(address, cause, signal) : cause
      }
    },
    address,
    mask: tokens.mask,
    now: () => clock.now(),
  }
}

/** The `fetch` beneath openapi-fetch. Only what it throws itself is a network failure. */
function withToken({ fetch, tokens, address }: Omit<ApiOptions, 'endpoint' | 'clock'> & { address: string }): Fetch {
  return async (request) => {
    request.headers.set('authorization', `Bearer ${await tokens.next()}`)
    try {
      return await fetch(request)
    } catch (cause) {
      throw networkError(address, cause, request.signal)
    }
  }
}
