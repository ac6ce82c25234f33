import { batchGet } from '@photos-library/schema'
import { networkError } from '../errors/network-error.ts'
import type { RawOptions, RawParameters } from './raw-result.ts'
import { writeQuery } from './write-query.ts'

/** The part of the platform's `fetch` that the client needs. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** The API behind an endpoint. */
export interface Api {
  /** Sends one request. */
  send: (parameters: RawParameters, sending: Sending) => Promise<Response>
  /** The method's URL without its parameters, for messages. */
  address: string
}

interface Sending {
  token: string
  signal: AbortSignal
  headers?: RawOptions['headers']
}

/**
 * Redirects are answered, not followed: the API has none, and one that leaves its origin must not take the token along.
 * (`redirect: 'error'` would say as much, but some workers know only `follow` and `manual`.)
 */
export function createApi(endpoint: string, fetch: Fetch): Api {
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
