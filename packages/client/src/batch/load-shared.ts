import type { Call } from '../calls/call.ts'
import { untilAborted } from '../time/until-aborted.ts'
import type { Loading, Received } from './in-flight.ts'
import { loadChunk } from './load-chunk.ts'

/** An id, and the request of another call that holds it. */
export interface Theirs extends Loading {
  id: string
}

/** Asks for the ids of a chunk that nobody asked for when it began, and waits for the others. */
export async function loadShared(
  call: Call,
  ids: readonly string[],
  received: Received,
  theirs: readonly Theirs[],
): Promise<void> {
  const shared = new Set(theirs.map(({ id }) => id))
  const own = ids.filter((id) => !shared.has(id))
  if (own.length > 0) await loadChunk(call, own, received)
  for (const { id, done, received: from } of theirs) {
    await untilAborted(call.signal, () => done)
    const result = from.get(id)
    if (result) received.set(id, result)
  }
  // Their call may have failed or been aborted; ours has reasons of its own.
  const missing = ids.filter((id) => !received.has(id))
  if (missing.length > 0) await loadChunk(call, missing, received)
}
