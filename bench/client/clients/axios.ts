import { batchGet, type BatchGetMediaItemsResponse } from '@photos-library/schema'
import { create } from 'axios'
import { accessToken, type Connect } from '../connect.ts'

export const connect: Connect = ({ endpoint, fetch }) => {
  const client = create({
    adapter: 'fetch',
    baseURL: endpoint,
    env: { fetch },
    headers: { authorization: `Bearer ${accessToken}` },
    // The default, brackets, is refused by the API (clause request.ids.brackets).
    paramsSerializer: { indexes: null },
  })
  return async (ids) => {
    const params = { [batchGet.idsParameter]: ids }
    const { data } = await client.get<BatchGetMediaItemsResponse>(batchGet.path, { params })
    return data.mediaItemResults
  }
}
