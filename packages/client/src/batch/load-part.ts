import { type Chunk, chunkOf } from '../ids/chunk.ts'
import { fillGaps } from './gaps.ts'

/** Loads some ids of a chunk in a request of their own, and fills its gaps with what that came to, even when it fails. */
export async function loadPart(
  chunk: Chunk,
  ids: readonly string[],
  load: (part: Chunk) => Promise<void>,
): Promise<void> {
  const part = chunkOf(ids)
  try {
    await load(part)
  } finally {
    fillGaps(chunk, part.results)
  }
}
