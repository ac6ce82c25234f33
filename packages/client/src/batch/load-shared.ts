import type { Call } from '../calls/call.ts'
import { type Chunk, chunkOf } from '../ids/chunk.ts'
import { untilAborted } from '../time/until-aborted.ts'
import { fill } from './fill.ts'
import type { Loading } from './in-flight.ts'
import { loadChunk } from './load-chunk.ts'

/** Asks for the ids of a chunk that no other call asked for when it began, and waits for theirs. */
export async function loadShared(call: Call, chunk: Chunk, theirs: readonly Loading[]): Promise<void> {
  const shared = new Set(theirs.flatMap(({ chunk }) => chunk.ids))
  const own = chunk.ids.filter((id) => !shared.has(id))
  await loadPart(call, chunk, own)
  for (const loading of theirs) {
    // Its failure is its caller's.
    await untilAborted(call.signal, () => Promise.allSettled([loading.done]))
    fill(chunk, loading.chunk.results)
  }
  // Their call may have failed or been aborted; ours has reasons of its own.
  const missing = chunk.ids.filter((_, index) => !chunk.results[index])
  await loadPart(call, chunk, missing)
}

async function loadPart(call: Call, chunk: Chunk, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const part = chunkOf(ids)
  try {
    await loadChunk(call, part)
  } finally {
    fill(chunk, part.results)
  }
}
