import type { MediaItem, Status } from '@photos-library/schema'
import type { BatchGetResult } from './batch-get-result.ts'
import { isObject } from '../is-object.ts'

/**
 * One result for each id, in order; nothing for those whose answer holds neither item nor status, which is seen in the wild,
 * and fine when asked again. Pairs by position, the only key of a failed id (clauses response.order, response.failed-item), an
 * answer that `canPair` has looked at.
 */
export function pairResults(ids: readonly string[], body: unknown): (BatchGetResult | undefined)[] {
  const answers = readAnswers(body)
  return ids.map((id, index) => {
    const { mediaItem, status } = partsOf(answers[index])
    if (isItem(mediaItem)) return { ok: true, id, mediaItem }
    return isFailure(status) ? { ok: false, id, status } : undefined
  })
}

/** Whether an answer has a place for each id, and in none of them another id's item, or an item and a failure at once. */
export function canPair(ids: readonly string[], body: unknown): boolean {
  const answers = readAnswers(body)
  return answers.length === ids.length && ids.every((id, index) => fits(id, answers[index]))
}

/** The same for one place. */
export function fits(id: string, answer: unknown): boolean {
  const { mediaItem, status } = partsOf(answer)
  return !isItem(mediaItem) || (mediaItem.id === id && !isFailure(status))
}

function readAnswers(body: unknown): readonly unknown[] {
  const answers = partsOf(body)['mediaItemResults']
  return Array.isArray(answers) ? answers : []
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
