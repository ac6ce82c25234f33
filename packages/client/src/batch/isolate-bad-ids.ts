import type { Call } from '../calls/call.ts'
import type { PhotosLibraryError } from '../errors/photos-library-error.ts'
import { tell } from '../hooks/tell.ts'
import type { Chunk } from '../ids/chunk.ts'
import { badIdResult } from './bad-id-result.ts'
import { type BadIdSearch, isClean, undecided } from './bad-id-search.ts'
import { decideAlone, testServer } from './decide-alone.ts'
import { fillGaps, gaps } from './gaps.ts'

/**
 * Halves a request until each bad id stands alone (clause error.poison): it is answered with a failed result, and its
 * neighbours with theirs. When the first half of a part is clean, the second holds the bad id, and is halved unasked. Where
 * halving comes to cost more than asking for each id alone, that is done: never more than ids + log2(ids) + 2 requests.
 *
 * A server that is down fails for every id, too. An id that fails alone is bad only when the server answers after it, or when
 * it alone is left of a part that failed. After eight failures in a row, and in the end, an id that was answered before is
 * asked for again: when that fails, or nothing ever was answered, the call fails, and the ids without an answer remain.
 */
export async function isolateBadIds(call: Call, chunk: Chunk, error: PhotosLibraryError): Promise<void> {
  const ids = gaps(chunk)
  // It was asked for alone, and twice. It is not remembered: the server may have had a bad minute.
  if (ids.length === 1) return fillGaps(chunk, ids.map(badIdResult))
  const [bad, suspects] = [new Set<string>(), new Set<string>()]
  // One more for the half that is asked for next, and one for the test of the server.
  const mostRequests = ids.length + Math.log2(ids.length)
  const search = { call, chunk, error, requests: 0, mostRequests, bad, suspects, isTested: false }
  try {
    await halve(search, ids, true)
    if (suspects.size > 0) await testServer(search)
  } finally {
    fillGaps(chunk, [...bad].map(badIdResult))
    for (const id of bad) call.core.badIds?.add(id)
  }
}

/** `holdsOne`: one of the ids is known to be bad. */
async function halve(search: BadIdSearch, part: readonly string[], holdsOne: boolean): Promise<void> {
  const { call, chunk, bad, suspects } = search
  const ids = undecided(search, part)
  if (ids.length === 1 && holdsOne) return confirm(search, ids)
  if (ids.length < 2 || search.requests + undecided(search, chunk.ids).length > search.mostRequests)
    return oneByOne(search, ids)
  if (!holdsOne) return (await isClean(search, ids)) ? undefined : halve(search, ids, true)
  tell(call.core, 'onSplit', { operation: call.operation, ids })
  const middle = Math.ceil(ids.length / 2)
  await halve(search, ids.slice(0, middle), false)
  const isFound = ids.some((id) => bad.has(id) || suspects.has(id))
  await halve(search, ids.slice(middle), !isFound)
}

/** All other ids of a part that failed were answered. */
async function confirm(search: BadIdSearch, ids: readonly string[]): Promise<void> {
  if (!(await isClean(search, ids))) for (const id of ids) search.bad.add(id)
}

async function oneByOne(search: BadIdSearch, ids: readonly string[]): Promise<void> {
  for (const id of ids) if (undecided(search, [id]).length > 0) await decideAlone(search, id)
}
