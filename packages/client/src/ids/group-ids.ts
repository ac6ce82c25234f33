import { batchGet } from '@photos-library/schema'
import { type ChunkLimits, fitting } from './chunk-ids.ts'
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
  const given: string[] = []
  const distinct = new Set<string>()
  const cut = (): string[] => {
    const fit = new Set(fitting([...distinct], limits))
    const end = given.findIndex((id) => !fit.has(id))
    const group = given.splice(0, end < 0 ? given.length : end)
    distinct.clear()
    for (const id of given) distinct.add(id)
    return group
  }
  let index = 0
  try {
    for await (const id of ids) {
      checkId(id, index++)
      if (given.length === mostGiven || (distinct.size === batchGet.maxIds && !distinct.has(id))) yield cut()
      given.push(id)
      distinct.add(id)
    }
  } catch (failure) {
    while (given.length > 0) yield cut()
    throw failure
  }
  while (given.length > 0) yield cut()
}
