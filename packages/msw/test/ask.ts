import { batchGet, type BatchGetMediaItemsResponse, type ErrorResponse } from '@photos-library/schema'

/** The address of a call with these ids. */
export function addressOf(ids: readonly string[], server: string = batchGet.server): URL {
  const url = new URL(batchGet.path, server)
  for (const id of ids) url.searchParams.append(batchGet.idsParameter, id)
  return url
}

/** A call with these ids and a token, and with what else is given. */
export function requestFor(ids: readonly string[], extra: Record<string, string> = {}, token?: string): Request {
  const url = addressOf(ids)
  for (const [name, value] of Object.entries(extra)) url.searchParams.append(name, value)
  return new Request(url, { headers: { authorization: `Bearer ${token ?? 'any'}` } })
}

/** The body of an answer that should have succeeded. */
export async function resultsOf(response: Response): Promise<BatchGetMediaItemsResponse['mediaItemResults']> {
  const body: BatchGetMediaItemsResponse = await response.json()
  return body.mediaItemResults
}

/** The error of an answer that should have failed. */
export async function errorOf(response: Response): Promise<ErrorResponse['error']> {
  const body: ErrorResponse = await response.json()
  return body.error
}
