import type { Api } from './api.ts'
import { askPatiently, type Patience } from './ask-patiently.ts'
import type { BatchGetResult } from './batch-get-result.ts'
import { pairResults } from './pair-results.ts'
import { PhotosLibraryError } from './photos-library-error.ts'
import { untilAborted } from './until-aborted.ts'

/** Where a chunk's results go, by id: at once, so that a later failure does not take them along. */
export type Received = Map<string, BatchGetResult>

/** Asks for a chunk, and once more for those of its ids that were answered with nothing (clause error.transient-nulls). */
export async function sendChunk(
  api: Api,
  ids: readonly string[],
  received: Received,
  patience: Patience,
): Promise<void> {
  const empty = await receive(api, ids, received, patience)
  if (empty.length === 0) return
  const [stillEmpty] = await receive(api, empty, received, patience)
  if (stillEmpty === undefined) return
  const text = `Failed to get ${JSON.stringify(stillEmpty)}: two answers held neither its media item nor a status. Please try again later`
  throw new PhotosLibraryError('INVALID_RESPONSE', text, { httpStatus: 200 })
}

async function receive(api: Api, ids: readonly string[], received: Received, patience: Patience): Promise<string[]> {
  const body = await untilAborted(patience.signal, () => askPatiently(api, ids, patience))
  const { results, empty } = pairResults(ids, body)
  for (const result of results) received.set(result.id, result)
  return empty
}
