import { createPhotosLibrary, photo, video } from '@photos-library/msw'
import { batchGet, invalidMediaItemId, type BatchGetMediaItemsResponse, type paths } from '@photos-library/schema'
import axios, { AxiosError } from 'axios'
import { request as gaxios } from 'gaxios'
import Photos from 'googlephotos'
import ky from 'ky'
import { setupServer } from 'msw/node'
import { ofetch } from 'ofetch'
import createClient from 'openapi-fetch'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'

const items = [photo({ id: 'a' }), video({ id: 'b' })]
const library = createPhotosLibrary({ items, acceptSlashedVerb: true })
const server = setupServer(...library.handlers)

beforeAll(() => server.listen())
afterEach(() => library.reset())
afterAll(() => server.close())

const ids = ['b', 'nobody', 'a']
const url = `${batchGet.server}${batchGet.path}`
const headers = { authorization: 'Bearer any' }
const query = () => new URLSearchParams(ids.map((id) => [batchGet.idsParameter, id]))

/** How each client is asked for a list, in the way its documentation shows. */
const clients: [string, () => Promise<unknown>][] = [
  ['axios with URLSearchParams', async () => (await axios.get(url, { params: query(), headers })).data],
  ['ky', () => ky.get(url, { searchParams: query(), headers }).json()],
  ['ofetch', () => ofetch(url, { query: { [batchGet.idsParameter]: ids }, headers })],
  ['gaxios', async () => (await gaxios({ url: `${url}?${query()}`, headers })).data],
  [
    'openapi-fetch',
    async () =>
      (
        await createClient<paths>({ baseUrl: batchGet.server, headers, fetch: (request) => fetch(request) }).GET(
          batchGet.path,
          { params: { query: { [batchGet.idsParameter]: ids } } },
        )
      ).data,
  ],
  ['googlephotos, with its slash too many', () => new Photos('any').mediaItems.batchGet(ids)],
]

test.each(clients)('%s gets a video, an unknown id and a photo', async (_, ask) => {
  const body = (await ask()) as BatchGetMediaItemsResponse
  expect(body.mediaItemResults).toMatchObject([
    { mediaItem: { id: 'b' } },
    { status: invalidMediaItemId },
    { mediaItem: { id: 'a' } },
  ])
  expect(library.requests.map(({ ids }) => ids)).toEqual([ids])
})

test('axios with a plain array sends brackets, and is refused', async () => {
  const failure: unknown = await axios
    .get(url, { params: { [batchGet.idsParameter]: ids }, headers })
    .catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(AxiosError)
  expect(failure).toMatchObject({ response: { status: 400, data: { error: { status: 'INVALID_ARGUMENT' } } } })
})

test('googlephotos is not answered unless its slash is accepted', async () => {
  const strict = createPhotosLibrary({ items })
  const response = await strict.fetch(url.replace('mediaItems:', 'mediaItems/:'), { headers })
  expect(response.status).toBe(404)
})
