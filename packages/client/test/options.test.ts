import { createPhotosClient, type PhotosClientOptions } from '@photos-library/client'
import { batchGet } from '@photos-library/schema'
import { expect, it } from 'vitest'
import { allFound, stubFetch } from './stub-fetch.ts'

it.each([
  [undefined, batchGet.server],
  ['http://localhost:8787', 'http://localhost:8787'],
  ['http://127.0.0.1:8787/', 'http://127.0.0.1:8787'],
  ['http://[::1]:8787', 'http://[::1]:8787'],
  ['https://proxy.example/google/', 'https://proxy.example/google'],
])('sends to the endpoint %s', async (endpoint, base) => {
  const { fetch, requests } = stubFetch(allFound)
  await createPhotosClient({ accessToken: 't', endpoint, fetch }).batchGet(['a'])

  expect(requests[0]?.url).toBe(`${base}${batchGet.path}?${batchGet.idsParameter}=a`)
})

it.each([
  ['http://photoslibrary.googleapis.com', 'unencrypted'],
  ['http://127.0.0.1.example.com', 'unencrypted'],
  ['http://localhost.example.com', 'unencrypted'],
  ['ftp://localhost', 'unencrypted'],
  ['/api', 'not an absolute URL'],
  ['https://user:word@example.com', 'password'],
  ['https://example.com/?key=1', 'query'],
])('refuses the endpoint %s', (endpoint, flaw) => {
  const refused = () => createPhotosClient({ accessToken: 't', endpoint })

  expect(refused).toThrow(/^INVALID_ARGUMENT: Failed to use the endpoint/)
  expect(refused).toThrow(flaw)
})

it.each<[string, Partial<PhotosClientOptions>]>([
  ['`concurrency`: 0', { concurrency: 0 }],
  ['`concurrency`: NaN', { concurrency: Number.NaN }],
  ['`maxUrlLength`: 1.5', { maxUrlLength: 1.5 }],
])('refuses %s by name and value', async (text, options) => {
  expect(() => createPhotosClient({ accessToken: 't', ...options })).toThrow(`Failed to use ${text}. Please`)
})

it('refuses a wrong concurrency of a call as a rejection', async () => {
  const photos = createPhotosClient({ accessToken: 't' })

  await expect(photos.batchGet([], { concurrency: -1 })).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' })
})
