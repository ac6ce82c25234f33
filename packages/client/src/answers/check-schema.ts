import type { Core } from '../calls/core.ts'
import { PhotosLibraryError } from '../errors/photos-library-error.ts'
import type { RequestEvent } from '../hooks/hooks.ts'
import { quote } from '../errors/quote.ts'
import { load } from '../load.ts'
import { tell } from '../hooks/tell.ts'
import { maskValue } from '../tokens/mask-value.ts'
import { tokenMask } from '../tokens/token-mask.ts'
import type { ReadAnswer } from './check-answer.ts'

/** Holds an answer against its schema. The validators are large, and loaded apart. */
export async function checkSchema(core: Core, event: RequestEvent, answer: ReadAnswer): Promise<void> {
  const { validateBatchGetMediaItemsResponse } = await load(() => import('@photos-library/schema/validate'))
  const violation = validateBatchGetMediaItemsResponse(answer.value)
  if (violation === undefined) return
  const { path, keyword } = violation
  const value = maskValue(violation.value, tokenMask(answer.token))
  tell(core, 'onInvalid', { ...event, violation: { path, keyword, value } })
  if (core.validate === 'report') return
  const text =
    `Failed to hold the answer against its schema: ${path} breaks \`${keyword}\` with ${quote(value)}. ` +
    "Please check that the endpoint is the API itself, or take `validate: 'report'`"
  throw new PhotosLibraryError('INVALID_RESPONSE', text, { httpStatus: 200 })
}
