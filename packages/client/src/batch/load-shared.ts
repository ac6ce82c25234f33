import type { Call } from '../calls/call.ts'
import { chunkOf } from '../ids/chunk.ts'
import { untilAborted } from '../time/until-aborted.ts'
import type { Loading } from './in-flight.ts'
import type { Received } from './received.ts'
import { loadChunk } from './load-chunk.ts'

/** Asks for the ids of a chunk that no other call asked for when it began, and waits for theirs. */
export async function loadShared(
  call: Call,
  ids: readonly string[],
  received: Received,
  theirs: readonly Loading[],
): Promise<void> {
  const shared = new Set(theirs.flatMap(({ ids }) => ids))
  const own = ids.filter((id) => !shared.has(id))
  if (own.length > 0) await loadChunk(call, chunkOf(own), received)
  for (const loading of theirs) {
    // Its failure is its caller's.
    await untilAborted(call.signal, () => Promise.allSettled([loading.done]))
    for (const id of ids) {
      const result = loading.received.get(id)
      if (result) received.set(id, result)
    }
  }
  // Their call may have failed or been aborted; ours has reasons of its own.
  const missing = ids.filter((id) => !received.get(id))
  if (missing.length > 0) await loadChunk(call, chunkOf(missing), received)
}
