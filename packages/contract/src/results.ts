import type { Answer } from './answer.ts'
import { isObject, type JsonObject } from './is-object.ts'
import { NotChecked } from './not-checked.ts'

/** One result of an answer, beside the id that was asked at its place. */
export interface Result {
  id: string | undefined
  whole: JsonObject
  /** The media item, when there is one. */
  mediaItem: JsonObject | undefined
  /** The status, when there is one. */
  status: JsonObject | undefined
}

// Many checks look at the same answer.
const read = new WeakMap<Answer, readonly Result[]>()

/** The results of an answer. Undefined when it is not an answer of the method. */
export function readResults(answer: Answer): readonly Result[] | undefined {
  const results = read.get(answer) ?? parseResults(answer)
  if (results) read.set(answer, results)
  return results
}

function parseResults({ call, status, json }: Answer): Result[] | undefined {
  if (status !== 200 || !isObject(json) || !Array.isArray(json['mediaItemResults'])) return undefined
  return json['mediaItemResults'].map((value: unknown, index) => {
    const whole = isObject(value) ? value : {}
    const { mediaItem, status } = whole
    return { id: call.ids?.[index], whole, mediaItem: objectOrNone(mediaItem), status: objectOrNone(status) }
  })
}

/** The results of an answer. Without them a check cannot tell: another clause is broken, and its check says so. */
export function resultsOf(answer: Answer): readonly Result[] {
  const results = readResults(answer)
  if (results) return results
  throw new NotChecked(
    `A good call was answered ${answer.status} without results; see request.path and response.order.`,
  )
}

function objectOrNone(value: unknown): JsonObject | undefined {
  return isObject(value) ? value : undefined
}
