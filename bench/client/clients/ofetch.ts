import { batchGet, type BatchGetMediaItemsResponse } from '@photos-library/schema'
import { createFetch } from 'ofetch'
import { accessToken, type Connect } from '../connect.ts'

export const connect: Connect = ({ endpoint, fetch }) => {
  const headers = { authorization: `Bearer ${accessToken}` }
  const client = createFetch({ fetch, defaults: { baseURL: endpoint, headers } })
  return async (ids) => {
    const query = { [batchGet.idsParameter]: ids }
    const { mediaItemResults } = await client<BatchGetMediaItemsResponse>(batchGet.path, { query })
    return mediaItemResults
  }
}
