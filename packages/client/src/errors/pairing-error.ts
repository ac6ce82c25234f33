import { pairResult } from '../batch/pair-results.ts'
import { isObject } from '../is-object.ts'
import type { ReadAnswer } from '../answers/check-answer.ts'
import { maskValue } from '../tokens/mask-value.ts'
import { tokenMask } from '../tokens/token-mask.ts'
import { PhotosLibraryError } from './photos-library-error.ts'
import { quote } from './quote.ts'

/** The error of an answer that would be paired wrongly. */
export function pairingError(ids: readonly string[], { token, response, value }: ReadAnswer): PhotosLibraryError {
  const flaw = findFlaw(ids, isObject(value) ? value['mediaItemResults'] : undefined, token)
  const text = `Failed to pair the answer with its ids: ${flaw}. Please check that the endpoint is the API itself`
  return new PhotosLibraryError('INVALID_RESPONSE', text, { httpStatus: response.status })
}

function findFlaw(ids: readonly string[], answers: unknown, token: string): string {
  if (!Array.isArray(answers)) return 'it has no `mediaItemResults`'
  if (answers.length !== ids.length) return `${answers.length} results for ${ids.length} ids`
  const index = ids.findIndex((id, index) => pairResult(id, answers[index]) === null)
  const id: unknown = answers[index]?.mediaItem?.id
  if (id === ids[index]) return `${quote(id)} has an item and a failure`
  return `${quote(ids[index])} was answered with the item ${quote(maskValue(id, tokenMask(token)))}`
}
