import { batchGet } from '@photos-library/schema'
import { networkError } from '../errors/network-error.ts'

/** The part of the platform's `fetch` that the client needs. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** The API behind an endpoint. */
export interface Api {
  /** Sends one request, and reads its answer. */
  send: (query: string, sending: Sending) => Promise<Answer>
  /** The method's URL without its parameters, for messages. */
  address: string
}

interface Sending {
  headers: HeadersInit
  signal: AbortSignal
  /** Whether the response's own body stays unread. */
  isKept?: boolean
}

/** What came. */
export interface Answer {
  response: Response
  body: string
}

/**
 * Redirects are answered, not followed: the API has none, and one that leaves its origin must not take the token along.
 * (`redirect: 'error'` would say as much, but some workers know only `follow` and `manual`.)
 */
export function createApi(endpoint: string, fetch: Fetch): Api {
  const address = `${endpoint}${batchGet.path}`
  return {
    async send(query, { headers, signal, isKept }) {
      try {
        const answer = await fetch(`${address}?${query}`, { headers, redirect: 'manual', signal })
        const response = isKept ? answer.clone() : answer
        return { response, body: await answer.text() }
      } catch (cause) {
        throw networkError(address, cause, signal)
      }
    },
    address,
  }
}
