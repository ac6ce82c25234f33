import type { Call } from '../calls/call.ts'
import type { PhotosLibraryError } from '../errors/photos-library-error.ts'
import { tell } from '../hooks/tell.ts'
import { isServerError } from '../errors/is-server-error.ts'
import type { Chunk } from '../ids/chunk.ts'
import { badIdResult } from './bad-id-result.ts'
import { fillGaps } from './gaps.ts'
import { loadPart } from './load-part.ts'
import { receiveWhole } from './receive.ts'

/** So many ids alone may fail before one request succeeds; then it is the server that fails, not an id. */
const mostInARow = 8

/**
 * Halves a request until each bad id stands alone (clause error.poison): it is answered with a failed result, and its
 * neighbours with theirs. When the first half of a part is clean, the second holds the bad id, and is halved unasked. Where
 * halving comes to cost more than asking for each id alone, that is done: never more than ids + log2(ids) + 2 requests.
 */
export async function isolateBadIds(call: Call, chunk: Chunk, error: PhotosLibraryError): Promise<void> {
  const { ids } = chunk
  const bad = ids.length === 1 ? [...ids] : []
  let undecided = ids.length
  let requests = 0
  let anyClean = false

  const isClean = async (part: readonly string[]): Promise<boolean> => {
    requests++
    const clean = await receivesPart(call, chunk, part)
    if (clean || part.length === 1) undecided -= part.length
    if (!clean && part.length === 1) bad.push(...part)
    anyClean ||= clean
    if (!anyClean && bad.length === mostInARow && undecided > 0) throw error
    return clean
  }
  const oneByOne = async (part: readonly string[]): Promise<void> => {
    for (const id of part) await isClean([id])
  }
  const costsMore = (): boolean => requests + undecided > ids.length + Math.log2(ids.length) + 1
  /** The part holds a bad id. */
  const halve = async (part: readonly string[]): Promise<void> => {
    if (part.length === 1 || costsMore()) return oneByOne(part)
    tell(call.core.hooks.onSplit, { operation: call.operation, ids: part })
    const middle = Math.ceil(part.length / 2)
    const [left, right] = [part.slice(0, middle), part.slice(middle)]
    if (await isClean(left)) return halve(right)
    if (left.length > 1) await halve(left)
    if (costsMore()) return oneByOne(right)
    if (!(await isClean(right)) && right.length > 1) await halve(right)
  }

  if (ids.length > 1) await halve(ids)
  fillGaps(chunk, bad.map(badIdResult))
  // Without a neighbour that was answered, it may have been a bad minute of the server.
  if (anyClean) for (const id of bad) call.core.badIds?.add(id)
}

/** Asks for some of a chunk's ids. Tells whether they were answered with anything but a 500. */
async function receivesPart(call: Call, chunk: Chunk, ids: readonly string[]): Promise<boolean> {
  try {
    // An id alone is asked for again after a 500.
    await loadPart(chunk, ids, (part) => receiveWhole(call, part, { give500: ids.length > 1 }))
    return true
  } catch (error) {
    if (isServerError(error)) return false
    throw error
  }
}
