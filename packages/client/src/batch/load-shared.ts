import { fetchedAt } from '../cache/fetched.ts'
import { writeCache } from '../cache/write-cache.ts'
import type { Call } from '../calls/call.ts'
import type { Chunk } from '../ids/chunk.ts'
import { endOfTheirs } from './end-of-theirs.ts'
import { fillGaps, gaps } from './gaps.ts'
import type { Loading } from './in-flight.ts'
import { isOwners } from './is-owners.ts'
import { loadChunk } from './load-chunk.ts'
import { loadPart } from './load-part.ts'

/** Asks for the ids of a chunk that no other call asked for when it began, and waits for theirs. */
export async function loadShared(call: Call, chunk: Chunk, theirs: readonly Loading[]): Promise<void> {
  const shared = new Set(theirs.flatMap(({ chunk }) => chunk.ids))
  const own = chunk.ids.filter((id) => !shared.has(id))
  const share = (): void => {
    for (const their of theirs) fillGaps(chunk, their.chunk.results)
  }
  try {
    share()
    if (call.maxAge > 0) await keep(call, chunk)
    if (own.length > 0) await loadPart(chunk, own, (part) => loadChunk(call, part))
    const isAlone = await waitForTheirs(call, chunk, theirs)
    const missing = gaps(chunk)
    if (missing.length > 0) await loadPart(chunk, missing, (part) => loadChunk(call, part, isAlone))
  } finally {
    share()
  }
}

/** Keeps what was there before this call came: a cache made for its `maxAge` is too late for it. */
async function keep(call: Call, { results }: Chunk): Promise<void> {
  for (const result of results) {
    const at = result?.ok && fetchedAt(result.mediaItem)
    if (at) await writeCache(call, [result], at)
  }
}

/** Fills the gaps with what the other calls receive. Answers whether one took too long, and would be shared again. */
async function waitForTheirs(call: Call, chunk: Chunk, theirs: readonly Loading[]): Promise<boolean> {
  let isStuck = false
  for (const their of theirs) {
    const { ids } = their.chunk
    const isMissing = (): boolean => gaps(chunk).some((id) => ids.includes(id))
    fillGaps(chunk, their.chunk.results)
    if (!isMissing()) continue
    const end = await endOfTheirs(call, their)
    fillGaps(chunk, their.chunk.results)
    if (end === undefined) isStuck = true
    else if (end.status === 'rejected' && isMissing() && !(await isOwners(end.reason, call))) throw end.reason
  }
  return isStuck
}
