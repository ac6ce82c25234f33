import { batchGet } from '@photos-library/schema'
import type { Answered } from '../answer/answer-call.ts'
import type { Call } from '../answer/call.ts'
import type { JournalEntry } from './journal-entry.ts'

// Also a token under a wrong name, such as `?token=`, which is refused but written down.
const secret = /token|key|secret|password|auth/i

type Rest = Omit<JournalEntry, 'url' | 'ids' | 'parameters'>

/** A request that was answered. Its entry costs as much as the answer, and is only written when somebody looks. */
export class Noted {
  readonly #url: string
  readonly #rest: Rest
  #entry: JournalEntry | undefined

  constructor({ method, url }: Call, { answer, user }: Answered, at: number) {
    const { httpStatus, fault, unhandled } = answer
    const more = { ...(user !== undefined && { user }), ...(fault && { fault }), ...(unhandled && { unhandled }) }
    this.#url = url
    this.#rest = { at, method, httpStatus, ...more }
  }

  get entry(): JournalEntry {
    return (this.#entry ??= write(this.#url, this.#rest))
  }
}

function write(href: string, { at, method, ...rest }: Rest): JournalEntry {
  const url = hideSecrets(new URL(href))
  const ids = url.searchParams.getAll(batchGet.idsParameter)
  const others = [...url.searchParams].filter(([name]) => name !== batchGet.idsParameter)
  return { at, method, url: url.href, ids, parameters: Object.fromEntries(others), ...rest }
}

function hideSecrets(url: URL): URL {
  for (const name of url.searchParams.keys()) {
    if (secret.test(name)) url.searchParams.set(name, '***')
  }
  url.hash = ''
  return url
}
