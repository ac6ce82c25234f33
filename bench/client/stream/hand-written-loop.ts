import { batchGet } from '@photos-library/schema'
import type { Call } from '../connect.ts'

/** What a person writes without a library: some workers that take the next chunk, in no order. Answers how many came. */
export async function handWrittenLoop(call: Call, ids: Iterable<string>, workers: number): Promise<number> {
  const chunks = chunksOf(ids)
  let found = 0
  const work = async () => {
    for (let next = chunks.next(); next.done !== true; next = chunks.next()) {
      for (const { mediaItem } of await call(next.value)) if (mediaItem) found++
    }
  }
  await Promise.all(Array.from({ length: workers }, work))
  return found
}

function* chunksOf(ids: Iterable<string>): Generator<string[], void, void> {
  let chunk: string[] = []
  for (const id of ids) {
    chunk.push(id)
    if (chunk.length < batchGet.maxIds) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}
