import type { Call } from '../calls/call.ts'
import { isServerError } from '../errors/is-server-error.ts'
import type { PhotosLibraryError } from '../errors/photos-library-error.ts'
import type { Chunk } from '../ids/chunk.ts'
import { gaps } from './gaps.ts'
import { loadPart } from './load-part.ts'
import { receiveWhole } from './receive.ts'

/** A search for the bad ids of a request that keeps answering 500. */
export interface BadIdSearch {
  call: Call
  chunk: Chunk
  /** Why the request failed, and the search when it is the server's fault. */
  error: PhotosLibraryError
  /** How many requests it has cost. */
  requests: number
  /** So many may be asked for before ids are asked for one by one. */
  mostRequests: number
  /** The ids that fail alone while the server answers. */
  bad: Set<string>
  /** The ids that have failed alone since the server answered last: it may be down. */
  suspects: Set<string>
  /** Whether an id was asked for again only to hear whether the server answers. */
  isTested: boolean
}

/** Those of the ids that were neither answered nor failed alone. */
export function undecided({ chunk, bad, suspects }: BadIdSearch, ids: readonly string[]): string[] {
  const open = new Set(gaps(chunk))
  return ids.filter((id) => open.has(id) && !bad.has(id) && !suspects.has(id))
}

/** Asks for some ids. Tells whether they were answered with anything but a 500. An answer for any of them proves the suspects bad. */
export async function isClean(search: BadIdSearch, ids: readonly string[]): Promise<boolean> {
  const { call, chunk, bad, suspects } = search
  const before = gaps(chunk).length
  search.requests++
  // An id alone is asked for again after a 500.
  const how = { give500: ids.length > 1 }
  const failure = await loadPart(chunk, ids, (part) => receiveWhole(call, part, how)).catch(serverError)
  if (!failure || gaps(chunk).length < before) {
    for (const id of suspects) bad.add(id)
    suspects.clear()
  }
  return !failure
}

function serverError(error: unknown): PhotosLibraryError {
  if (isServerError(error)) return error
  throw error
}
