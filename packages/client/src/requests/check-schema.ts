import type { Core } from '../calls/core.ts'
import { PhotosLibraryError } from '../errors/photos-library-error.ts'
import type { RequestEvent } from '../hooks/hooks.ts'
import { load } from '../load.ts'
import { tell } from '../hooks/tell.ts'

/** Holds an answer against its schema. The validators are large, and loaded apart. */
export async function checkSchema({ validate, hooks }: Core, event: RequestEvent, body: unknown): Promise<void> {
  const { validateBatchGetMediaItemsResponse } = await load(() => import('@photos-library/schema/validate'))
  const violation = validateBatchGetMediaItemsResponse(body)
  if (violation === undefined) return
  tell(hooks.onInvalid, { ...event, violation })
  if (validate === 'report') return
  const { path, keyword, value } = violation
  const text =
    `Failed to hold the answer against its schema: ${path} breaks \`${keyword}\` with ${JSON.stringify(value)}. ` +
    "Please check that the endpoint is the API itself, or take `validate: 'report'`"
  throw new PhotosLibraryError('INVALID_RESPONSE', text, { httpStatus: 200 })
}
