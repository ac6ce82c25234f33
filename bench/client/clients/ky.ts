import { batchGet, type BatchGetMediaItemsResponse } from '@photos-library/schema'
import ky from 'ky'
import { accessToken, type Connect } from '../connect.ts'

export const connect: Connect = ({ endpoint, fetch }) => {
  const headers = { authorization: `Bearer ${accessToken}` }
  const client = ky.create({ fetch, headers })
  return async (ids) => {
    const searchParams = new URLSearchParams(ids.map((id) => [batchGet.idsParameter, id]))
    const url = `${endpoint}${batchGet.path}`
    const { mediaItemResults } = await client.get(url, { searchParams }).json<BatchGetMediaItemsResponse>()
    return mediaItemResults
  }
}
