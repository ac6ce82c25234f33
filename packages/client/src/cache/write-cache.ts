import type { Call } from '../calls/call.ts'
import type { Chunk } from '../ids/chunk.ts'

/** Keeps the items of an answer for calls with `maxAge`. */
export async function writeCache({ core }: Call, results: Chunk['results'], fetchedAt: number): Promise<void> {
  for (const result of results) {
    if (result?.ok) await core.cache?.set(result.id, { mediaItem: result.mediaItem, fetchedAt })
  }
}
