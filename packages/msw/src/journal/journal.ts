import { batchGet } from '@photos-library/schema'
import type { Answered } from '../answer/answer-call.ts'
import type { Call } from '../answer/call.ts'

const capacity = 10_000
// Also a token under a wrong name, such as `?token=`, which is refused but written down.
const secret = /token|key|secret|password|auth/i

/** One request that the library answered. It never holds a token. */
export interface JournalEntry {
  /** When it came, by the library's clock: milliseconds since 1970. */
  readonly at: number
  /** The HTTP method. */
  readonly method: string
  /** The whole URL, with the values of tokens and API keys masked as `***`. */
  readonly url: string
  /** The ids asked for, in order. */
  readonly ids: readonly string[]
  /** The other parameters of the query, masked alike. */
  readonly parameters: Readonly<Record<string, string>>
  /** The name that `auth` gives to the token's user. */
  readonly user?: string
  /** The HTTP status it was answered with, or 0 for none. */
  readonly httpStatus: number
  /** The name of the fault that made the answer. */
  readonly fault?: string
  /** Why it was answered 404 or 501: it is not the method, though perhaps near it. */
  readonly unhandled?: string
}

/** The requests a library answered. The oldest go when it is full, so that a server can run for weeks. */
export class Journal {
  #entries: JournalEntry[] = []

  get entries(): readonly JournalEntry[] {
    return [...this.#entries]
  }

  /** Notes a request. */
  keep(call: Call, { answer, user }: Answered, at: number): JournalEntry {
    const { httpStatus, fault, unhandled } = answer
    const { method, ids } = call
    const more = { ...(user !== undefined && { user }), ...(fault && { fault }), ...(unhandled && { unhandled }) }
    const entry = { at, method, url: hideSecrets(call.url), ids, parameters: parametersOf(call), httpStatus, ...more }
    this.#entries.push(entry)
    if (this.#entries.length > capacity) this.#entries.shift()
    return entry
  }

  clear(): void {
    this.#entries = []
  }
}

function hideSecrets(url: URL): string {
  for (const name of url.searchParams.keys()) {
    if (secret.test(name)) url.searchParams.set(name, '***')
  }
  url.hash = ''
  return url.href
}

function parametersOf({ query }: Call): Record<string, string> {
  return Object.fromEntries([...query].filter(([name]) => name !== batchGet.idsParameter))
}
