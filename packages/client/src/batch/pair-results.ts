import type { MediaItem, Status } from '@photos-library/schema'
import type { BatchGetResult } from './batch-get-result.ts'
import { isObject } from '../is-object.ts'

/** What became of each id of a request, in order; nothing for those that were answered with nothing. */
export type Results = readonly (BatchGetResult | undefined)[]

/**
 * Pairs by position, the only key of a failed id (clauses response.order, response.failed-item). Nothing when that cannot be: the
 * answer has too few places or too many, or one that is not for its id.
 */
export function pairResults(ids: readonly string[], body: unknown): Results | undefined {
  const answers = partsOf(body)['mediaItemResults']
  if (!Array.isArray(answers) || answers.length !== ids.length) return undefined
  const results = ids.map((id, index) => pairResult(id, answers[index]))
  return results.every((result) => result !== null) ? results : undefined
}

/**
 * The result of one place. Nothing when it holds neither item nor status, which is seen in the wild, and fine when asked again;
 * null when it holds another id's item, or an item and a failure at once.
 */
export function pairResult(id: string, answer: unknown): BatchGetResult | undefined | null {
  const { mediaItem, status } = partsOf(answer)
  const hasFailed = isFailure(status)
  if (isItem(mediaItem)) return mediaItem.id === id && !hasFailed ? { ok: true, id, mediaItem } : null
  return hasFailed ? { ok: false, id, status } : undefined
}

function partsOf(answer: unknown): Record<string, unknown> {
  return isObject(answer) ? answer : {}
}

/** Its fields are as the API sent them: a mask may leave them out, and unknown ones are fine. */
function isItem(item: unknown): item is MediaItem {
  return isObject(item)
}

/** Code 0 is OK, and left out as every default value (clause response.no-nulls): it says nothing about a failure. */
function isFailure(status: unknown): status is Status {
  return isObject(status) && typeof status['code'] === 'number' && status['code'] !== 0
}
