import * as batchGet from '@photos-library/schema/batch-get'
import type { Results } from '../batch/pair-results.ts'
import type { PhotosLibraryError } from '../errors/photos-library-error.ts'
import { writeParameter } from '../requests/write-parameter.ts'

/** The ids of one request, each once (clause request.ids.unique), and what became of them. */
export interface Chunk {
  ids: readonly string[]
  /** What its URL asks for, written once for all its attempts. */
  query: string
  /** One for each id, in order, as soon as anything is known: a later failure does not take it along. */
  results: Results
  /** How often it was sent. */
  sent: number
  /** Why it was sent again. */
  failure?: PhotosLibraryError
}

/** Makes one request of the ids, however long its URL may be. */
export function chunkOf(ids: readonly string[]): Chunk {
  return { ids, query: writeParameter(batchGet.idsParameter, ids), results: [], sent: 0 }
}
