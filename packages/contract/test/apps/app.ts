import { batchGet } from '@photos-library/schema'

/** What an app has: a `fetch` that is watched, and time that passes at once. */
export interface Surroundings {
  fetch: (input: string | Request, init?: RequestInit) => Promise<Response>
  pass: (milliseconds: number) => void
}

/** An app that errs in one way. */
export interface App {
  /** The rule that must catch it. */
  rule: string
  name: string
  run: (surroundings: Surroundings) => Promise<unknown>
  /** The statuses that the server answers instead of a good answer, one per request. */
  failures?: readonly number[]
}

export const token = 'ya29.a-token-that-nobody-may-see'
export const authorization: string = `Bearer ${token}`
export const address: string = batchGet.server + batchGet.path

export function query(ids: readonly string[]): string {
  return new URLSearchParams(ids.map((id) => [batchGet.idsParameter, id])).toString()
}

/** Asks for ids as one should. */
export function ask(fetch: Surroundings['fetch'], ids: readonly string[]): Promise<Response> {
  return fetch(`${address}?${query(ids)}`, { headers: { authorization } })
}
