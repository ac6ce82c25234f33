import * as batchGet from '@photos-library/schema/batch-get'

/** The part of the platform's `fetch` that the client needs. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** The API behind an endpoint. */
export interface Api {
  /** Sends one request. */
  send: (query: string, sending: Sending) => Promise<Response>
  /** The method's URL without its parameters, for messages. */
  address: string
}

interface Sending {
  headers: HeadersInit
  signal: AbortSignal
}

/**
 * Redirects are answered, not followed: the API has none, and one that leaves its origin must not take the token along.
 * (`redirect: 'error'` would say as much, but some workers know only `follow` and `manual`.)
 */
export function createApi(endpoint: string, fetch: Fetch): Api {
  const address = `${endpoint}${batchGet.path}`
  return {
    send: (query, sending) => fetch(`${address}?${query}`, { ...sending, redirect: 'manual' }),
    address,
  }
}
