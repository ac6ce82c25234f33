import { batchGet, type BatchGetMediaItemsResponse } from '@photos-library/schema'
import { accessToken, type Connect } from '../connect.ts'

/** No client at all: the measure of the others. */
export const connect: Connect =
  ({ endpoint, fetch }) =>
  async (ids) => {
    const query = new URLSearchParams(ids.map((id) => [batchGet.idsParameter, id]))
    const headers = { authorization: `Bearer ${accessToken}` }
    const response = await fetch(`${endpoint}${batchGet.path}?${query}`, { headers })
    const body = (await response.json()) as BatchGetMediaItemsResponse
    return body.mediaItemResults
  }
