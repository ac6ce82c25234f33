import { batchGet } from '@photos-library/schema'
import type { Chunk } from '../ids/chunk.ts'
import { type ChunkLimits, fitting } from '../ids/chunk-ids.ts'
import { checkId } from '../ids/read-ids.ts'

/** Any source of ids that may be long: an array, a set, a generator, or an async one such as pages of a database. */
export type IdSource = (Iterable<string> & object) | AsyncIterable<string>

/** The ids of one request as they were given, repeats included. */
export interface Group {
  given: readonly string[]
  chunk: Chunk
}

// A source that repeats one id for ever must not fill the memory.
const mostGiven = 1000

/**
 * Reads ids one after the other and groups them by the request that will hold them, repeats included. When the source
 * fails, or gives what is no id, the ids before it are grouped first, and then it throws.
 */
export async function* groupIds(ids: IdSource, limits: ChunkLimits): AsyncGenerator<Group, void, void> {
  const given: string[] = []
  let distinct = new Set<string>()
  const cut = (): Group => {
    const ids = [...distinct]
    const chunk = fitting(ids, limits)
    const beyond = ids[chunk.ids.length]
    const group = given.splice(0, beyond === undefined ? given.length : given.indexOf(beyond))
    distinct = new Set(given)
    return { given: group, chunk }
  }
  let index = 0
  try {
    for await (const some of readyIds(ids)) {
      for (const id of some) {
        checkId(id, index++)
        if (given.length === mostGiven || (distinct.size === batchGet.maxIds && !distinct.has(id))) yield cut()
        given.push(id)
        distinct.add(id)
      }
    }
  } catch (failure) {
    while (given.length > 0) yield cut()
    throw failure
  }
  while (given.length > 0) yield cut()
}

/** The ids that are there without waiting: `for await` would wait for each of an array, too. */
async function* readyIds(ids: IdSource): AsyncGenerator<Iterable<string>, void, void> {
  if (Symbol.asyncIterator in ids) for await (const id of ids) yield [id]
  else yield ids
}
