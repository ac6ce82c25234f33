import { batchGet, type paths } from '@photos-library/schema'
import createClient from 'openapi-fetch'
import { accessToken, type Connect } from '../connect.ts'

export const connect: Connect = ({ endpoint, fetch }) => {
  const headers = { authorization: `Bearer ${accessToken}` }
  const client = createClient<paths>({ baseUrl: endpoint, fetch, headers })
  return async (ids) => {
    const { data } = await client.GET(batchGet.path, { params: { query: { mediaItemIds: [...ids] } } })
    return data?.mediaItemResults ?? []
  }
}
