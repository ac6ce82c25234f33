import { batchGet, type BatchGetMediaItemsResponse } from '@photos-library/schema'
import { Gaxios } from 'gaxios'
import { accessToken, type Connect } from '../connect.ts'

export const connect: Connect = ({ endpoint, fetch }) => {
  const headers = { authorization: `Bearer ${accessToken}` }
  const client = new Gaxios({ baseURL: endpoint, fetchImplementation: fetch, headers, responseType: 'json' })
  return async (ids) => {
    const params = new URLSearchParams(ids.map((id) => [batchGet.idsParameter, id]))
    const { data } = await client.request<BatchGetMediaItemsResponse>({ url: batchGet.path, params })
    return data.mediaItemResults
  }
}
