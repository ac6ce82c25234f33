import * as batchGet from '@photos-library/schema/batch-get'
import type { Answered } from '../answer/answer-call.ts'
import type { Call } from '../answer/call.ts'
import type { JournalEntry } from './journal-entry.ts'

// Also a token under a wrong name, such as `?token=`, which is refused but written down.
const secret = /token|key|secret|password|auth/i

/** A request that was answered. Its entry costs as much as the answer, and is only written when somebody looks. */
export type Note = () => JournalEntry

/** Notes a request. */
export function note({ method, url }: Call, { answer, user }: Answered, at: number): Note {
  const { httpStatus, fault, unhandled } = answer
  let entry: JournalEntry | undefined
  return () =>
    (entry ??= {
      at,
      method,
      ...readUrl(url),
      httpStatus,
      ...(user !== undefined && { user }),
      ...(fault && { fault }),
      ...(unhandled && { unhandled }),
    })
}

function readUrl(text: string): Pick<JournalEntry, 'url' | 'ids' | 'parameters'> {
  const url = hideSecrets(new URL(text))
  const ids = url.searchParams.getAll(batchGet.idsParameter)
  const others = [...url.searchParams].filter(([name]) => name !== batchGet.idsParameter)
  return { url: url.href, ids, parameters: Object.fromEntries(others) }
}

function hideSecrets(url: URL): URL {
  for (const name of url.searchParams.keys()) {
    if (secret.test(name)) url.searchParams.set(name, '***')
  }
  url.hash = ''
  return url
}
