import { batchGet } from '@photos-library/schema'

const capacity = 10_000
// Also a token under a wrong name, such as `?token=`, which is refused but written down.
const secret = /token|key|secret|password|auth/i

/** One request that the library answered. It never holds a token. */
export interface JournalEntry {
  /** The HTTP method. */
  readonly method: string
  /** The whole URL, with the values of tokens and API keys masked as `***`. */
  readonly url: string
  /** The ids asked for, in order. */
  readonly ids: readonly string[]
  /** The HTTP status it was answered with, or 0 for none. */
  readonly httpStatus: number
}

/** The requests a library answered. The oldest go when it is full, so that a server can run for weeks. */
export class Journal {
  #entries: JournalEntry[] = []

  get entries(): readonly JournalEntry[] {
    return [...this.#entries]
  }

  /** Notes the request, and hands its response back. */
  keep(request: Request, response: Response): Response {
    const url = new URL(request.url)
    const ids = url.searchParams.getAll(batchGet.idsParameter)
    this.#entries.push({ method: request.method, url: withoutSecrets(url), ids, httpStatus: response.status })
    if (this.#entries.length > capacity) this.#entries.shift()
    return response
  }

  clear(): void {
    this.#entries = []
  }
}

function withoutSecrets(url: URL): string {
  for (const name of url.searchParams.keys()) {
    if (secret.test(name)) url.searchParams.set(name, '***')
  }
  url.hash = ''
  return url.href
}
