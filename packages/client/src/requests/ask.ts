import { batchGet } from '@photos-library/schema'
import { parseError } from '../errors/parse-error.ts'
import { PhotosLibraryError } from '../errors/photos-library-error.ts'
import type { Api } from './api.ts'
import { readBody } from './read-body.ts'

/** Sends one request. Returns the body of its answer, or throws what became of it as a PhotosLibraryError. */
export async function ask(
  api: Api,
  ids: readonly string[],
  sending: { token: string; signal: AbortSignal },
): Promise<unknown> {
  const response = await api.send({ [batchGet.idsParameter]: [...ids] }, sending)
  const body = await readBody(api, response, sending.signal)
  if (!response.ok) throw parseError(api, response, body)
  return parseBody(api, response, body)
}

/** The parser's own complaint is left out: it quotes the body, which may quote the request. */
function parseBody({ address }: Api, { status, headers }: Response, body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    const type = headers.get('content-type') ?? 'no content type'
    const what = body === '' ? 'an empty body' : `${body.length} characters of ${type}, which are not JSON`
    const text =
      `Failed to read the answer of ${address}: HTTP ${status} with ${what}. ` +
      'Please check that the endpoint is the API itself, and that nothing on the way cuts or replaces its answers'
    throw new PhotosLibraryError('INVALID_RESPONSE', text, { httpStatus: status })
  }
}
