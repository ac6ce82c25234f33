import { batchGet } from '@photos-library/schema'
import { writeQuery } from '../requests/write-query.ts'

/** The ids of one request. */
export interface Chunk {
  ids: readonly string[]
  /** What its URL asks for, written once for all its attempts. */
  query: string
}

/** Makes one request of the ids, however long its URL may be. */
export function chunkOf(ids: readonly string[]): Chunk {
  return { ids, query: writeQuery({ [batchGet.idsParameter]: ids }) }
}
