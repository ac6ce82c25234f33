import type { Call } from '../calls/call.ts'
import type { Chunk } from '../ids/chunk.ts'
import { untilAborted } from '../time/until-aborted.ts'

/** Keeps the items of an answer for calls with `maxAge`, which may come later. */
export function writeCache({ core, signal }: Call, results: Chunk['results'], fetchedAt: number): Promise<void> {
  return untilAborted(signal, async () => {
    for (const result of results) {
      if (result?.ok) await core.cache?.set(result.id, { mediaItem: result.mediaItem, fetchedAt })
    }
  })
}
