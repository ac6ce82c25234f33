import { type Chunk, type ChunkLimits, startChunk } from './chunk-ids.ts'
import { checkId } from './read-ids.ts'

// A source that repeats one id for ever must not fill the memory.
const mostGiven = 1000

/**
 * Reads ids one after the other and groups them by the request that will hold them, repeats included. When the source
 * fails, or gives what is no id, the ids before it are grouped first, and then it throws.
 */
export async function* groupIds(
  ids: Iterable<string> | AsyncIterable<string>,
  limits: ChunkLimits,
): AsyncGenerator<string[], void, void> {
  let chunk: Chunk = startChunk(limits)
  let given: string[] = []
  let index = 0
  try {
    for await (const id of ids) {
      checkId(id, index++)
      if (given.length === mostGiven || !(chunk.ids.includes(id) || chunk.add(id))) {
        yield given
        chunk = startChunk(limits)
        chunk.add(id)
        given = []
      }
      given.push(id)
    }
  } catch (failure) {
    if (given.length > 0) yield given
    throw failure
  }
  if (given.length > 0) yield given
}
