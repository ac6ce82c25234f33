import type { Call } from '../calls/call.ts'
import type { Chunk } from '../ids/chunk.ts'
import { untilAborted } from '../time/until-aborted.ts'
import { fillGaps, gaps } from './gaps.ts'
import type { Loading } from './in-flight.ts'
import { loadChunk } from './load-chunk.ts'
import { loadPart } from './load-part.ts'

/** Asks for the ids of a chunk that no other call asked for when it began, and waits for theirs. */
export async function loadShared(call: Call, chunk: Chunk, theirs: readonly Loading[]): Promise<void> {
  const shared = new Set(theirs.flatMap(({ chunk }) => chunk.ids))
  const own = chunk.ids.filter((id) => !shared.has(id))
  if (own.length > 0) await loadPart(chunk, own, (part) => loadChunk(call, part))
  for (const loading of theirs) {
    // Its failure is its caller's.
    await untilAborted(call.signal, () => Promise.allSettled([loading.done]))
    fillGaps(chunk, loading.chunk.results)
  }
  // Their call may have failed or been aborted; ours has reasons of its own.
  const missing = gaps(chunk)
  if (missing.length > 0) await loadPart(chunk, missing, (part) => loadChunk(call, part))
}
