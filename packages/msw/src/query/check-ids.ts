import { errors } from '@photos-library/schema'
import * as batchGet from '@photos-library/schema/batch-get'
import type { Answer } from '../answer/answer.ts'

/** Answers a request with no ids, too many or repeated ones. Too many goes first, and counts repeats. */
export function checkIds(ids: readonly string[]): Answer | undefined {
  if (ids.length < batchGet.minIds) return errors.noIds()
  if (ids.length > batchGet.maxIds) return errors.tooManyIds()
  return new Set(ids).size < ids.length ? errors.duplicatedIds() : undefined
}
