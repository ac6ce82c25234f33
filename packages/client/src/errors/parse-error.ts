import type { Core } from '../calls/core.ts'
import type { ReadAnswer } from '../answers/check-answer.ts'
import { readRetryAfter } from '../retries/retry-after.ts'
import { type Mask, tokenMask } from '../tokens/token-mask.ts'
import { advice } from './advice.ts'
import { cut } from './cut.ts'
import { PhotosLibraryError } from './photos-library-error.ts'
import { quote } from './quote.ts'
import { readEnvelope } from './read-envelope.ts'

/** The error of an answer that is of no use. */
export function parseError({ api, clock }: Core, { token, response, body, value }: ReadAnswer): PhotosLibraryError {
  const { address } = api
  const { ok, status, type, headers } = response
  const mask = tokenMask(token)
  if (ok) return unreadable(address, response, body, mask)
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return redirected(address, status)
  const { code, message, details } = readEnvelope(value, status, mask)
  const said = message === undefined ? 'without the API’s error body' : quote(message)
  const text = `Failed to get media items: HTTP ${status} from ${address}, ${said}. ${advice(code, details)}`
  return new PhotosLibraryError(code, text, {
    httpStatus: status,
    details,
    retryAfter: readRetryAfter(headers, details, clock.now()),
  })
}

function redirected(address: string, status: number): PhotosLibraryError {
  const text =
    `Failed to get media items: ${address} answered a redirect, which the API never does. ` +
    'It was not followed, to keep the token from another origin. Please check the endpoint'
  return new PhotosLibraryError('INVALID_RESPONSE', text, { httpStatus: status === 0 ? undefined : status })
}

/** The parser's own complaint is left out: it quotes the body, which may quote the request. */
function unreadable(address: string, { status, headers }: Response, body: string, mask: Mask): PhotosLibraryError {
  // Its parameters do not matter.
  const [type = ''] = headers.get('content-type')?.split(';') ?? []
  const what =
    body === ''
      ? 'an empty body'
      : `${body.length} characters of ${cut(mask(type)) || 'no content type'}, which are not JSON`
  const text =
    `Failed to read the answer of ${address}: HTTP ${status} with ${what}. ` +
    'Please check that the endpoint is the API itself, and that nothing on the way cuts or replaces its answers'
  return new PhotosLibraryError('INVALID_RESPONSE', text, { httpStatus: status })
}
