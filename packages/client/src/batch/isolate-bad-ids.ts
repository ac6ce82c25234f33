import type { Call } from '../calls/call.ts'
import type { PhotosLibraryError } from '../errors/photos-library-error.ts'
import { tell } from '../hooks/tell.ts'
import { isServerError } from '../errors/is-server-error.ts'
import { chunkOf } from '../ids/chunk.ts'
import { badIdResult } from './bad-id-result.ts'
import type { Received } from './received.ts'
import { receiveWhole } from './receive.ts'

/** A request that keeps answering 500. */
interface Poisoned {
  ids: readonly string[]
  error: PhotosLibraryError
  received: Received
}

/** So many ids alone may fail before one request succeeds; then it is the server that fails, not an id. */
const mostInARow = 8

/**
 * Halves a request until each bad id stands alone (clause error.poison): it is answered with a failed result, and its
 * neighbours with theirs. When the first half of a part is clean, the second holds the bad id, and is halved unasked. Where
 * halving comes to cost more than asking for each id alone, that is done: never more than ids + log2(ids) + 2 requests.
 */
export async function isolateBadIds(call: Call, { ids, error, received }: Poisoned): Promise<void> {
  const bad = ids.length === 1 ? [...ids] : []
  let undecided = ids.length
  let requests = 0
  let anyClean = false

  const isClean = async (part: readonly string[]): Promise<boolean> => {
    requests++
    // An id alone is asked for again after a 500.
    const clean = await succeeds(() => receiveWhole(call, chunkOf(part), received, { give500: part.length > 1 }))
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
  for (const id of bad) {
    received.set(id, badIdResult(id))
    // Without a neighbour that was answered, it may have been a bad minute of the server.
    if (anyClean) call.core.badIds?.add(id)
  }
}

async function succeeds(ask: () => Promise<void>): Promise<boolean> {
  try {
    await ask()
    return true
  } catch (error) {
    if (isServerError(error)) return false
    throw error
  }
}
