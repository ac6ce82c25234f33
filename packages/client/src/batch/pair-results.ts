import type { MediaItem, Status } from '@photos-library/schema'
import type { BatchGetResult } from './batch-get-result.ts'
import { isObject } from '../is-object.ts'
import { PhotosLibraryError } from '../errors/photos-library-error.ts'

/**
 * One result for each id, in order; nothing for those whose answer holds neither item nor status, which is seen in the wild,
 * and fine when asked again. Pairs by position, the only key of a failed id (clauses response.order, response.failed-item), and holds each found
 * item's own id against it. Throws INVALID_RESPONSE rather than pair wrongly.
 */
export function pairResults(ids: readonly string[], body: unknown): (BatchGetResult | undefined)[] {
  const answers = isObject(body) ? body['mediaItemResults'] : undefined
  if (!Array.isArray(answers)) throw refusal('it has no `mediaItemResults`')
  if (answers.length !== ids.length) throw refusal(`${answers.length} results for ${ids.length} ids`)
  return ids.map((id, index) => pair(id, answers[index]))
}

function pair(id: string, answer: unknown): BatchGetResult | undefined {
  const { mediaItem, status } = isObject(answer) ? answer : {}
  const failed = isFailure(status)
  if (!isObject(mediaItem)) return failed ? { ok: false, id, status } : undefined
  if (failed) throw refusal(`${JSON.stringify(id)} has an item and a failure`)
  if (isItem(mediaItem, id)) return { ok: true, id, mediaItem }
  throw refusal(`${JSON.stringify(id)} was answered with the item ${JSON.stringify(mediaItem['id'])}`)
}

/** The other fields are as the API sent them: a mask may leave them out, and unknown ones are fine. */
function isItem(item: Record<string, unknown>, id: string): item is MediaItem {
  return item['id'] === id
}

/** Code 0 is OK, and left out as every default value (clause response.no-nulls): it says nothing about a failure. */
function isFailure(status: unknown): status is Status {
  return isObject(status) && typeof status['code'] === 'number' && status['code'] !== 0
}

function refusal(flaw: string): PhotosLibraryError {
  const text = `Failed to pair the answer with its ids: ${flaw}. Please check that the endpoint is the API itself`
  return new PhotosLibraryError('INVALID_RESPONSE', text, { httpStatus: 200 })
}
