import { batchGet } from '@photos-library/schema'
import type { Api } from './api.ts'
import { parseError } from './parse-error.ts'
import { PhotosLibraryError } from './photos-library-error.ts'
import { readBody } from './read-body.ts'

/** Sends one request. Returns the body of its answer, or throws what became of it as a PhotosLibraryError. */
export async function ask(api: Api, ids: readonly string[], signal?: AbortSignal): Promise<unknown> {
  const { response, error } = await api.get({ [batchGet.idsParameter]: [...ids] }, { signal })
  if (!response.ok) throw parseError(api, response, error)
  return parseBody(api, response, await readBody(api, response, signal))
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
