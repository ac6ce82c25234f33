import { createPhotosClient, type PhotosClientOptions } from '@photos-library/client'
import { createPhotosLibrary, photo, unavailable } from '@photos-library/msw'
import { expect, it } from 'vitest'
import { allFound, stubFetch } from './stub-fetch.ts'
import { virtualClock } from './virtual-clock.ts'

const library = createPhotosLibrary({ items: [photo({ id: 'a' })] })
const neverEnding = async (): Promise<Response> => new Response(new ReadableStream({ start() {} }))
const never = (): Promise<Response> => new Promise(() => {})

function client(options: Partial<PhotosClientOptions>) {
  return createPhotosClient({ accessToken: 't', fetch: never, clock: virtualClock(), ...options })
}

it('ends an attempt after `timeout`, and tries again', async () => {
  const { fetch, requests } = stubFetch((ids) => (requests.length === 1 ? never() : allFound(ids)))

  expect(await client({ fetch, timeout: 5000 }).batchGet(['a'])).toMatchObject([{ ok: true }])
})

it('fails with TIMEOUT when every attempt takes too long', async () => {
  await expect(client({ timeout: 5000 }).batchGet(['a'])).rejects.toMatchObject({
    code: 'TIMEOUT',
    attempts: 4,
    message: expect.stringContaining('5000 ms (`timeout`)'),
  })
})

it('covers the body with `timeout`', async () => {
  await expect(client({ fetch: neverEnding, retry: { limit: 0 } }).batchGet(['a'])).rejects.toMatchObject({
    code: 'TIMEOUT',
  })
})

it('ends a call after `totalTimeout`, waits included', async () => {
  library.fail(unavailable(), { times: Infinity })
  const clock = virtualClock()
  const start = clock.now()
  const retry = { limit: 100, jitter: false }

  await expect(
    client({ fetch: library.fetch, clock, retry }).batchGet(['a'], { totalTimeout: 20_000 }),
  ).rejects.toMatchObject({ code: 'TIMEOUT', message: expect.stringContaining('totalTimeout'), remaining: ['a'] })
  expect(clock.now() - start).toBe(20_000)
})

it('ends a stream after `totalTimeout`', async () => {
  const stream = client({ totalTimeout: 1000 }).stream(['a'])

  await expect(stream.next()).rejects.toMatchObject({ code: 'TIMEOUT' })
})

it('takes 0 for what it says', async () => {
  await expect(client({ timeout: 0, retry: { limit: 0 } }).batchGet(['a'])).rejects.toMatchObject({ code: 'TIMEOUT' })
})

it('ends all calls with the signal of the client', async () => {
  const signal = AbortSignal.abort()

  await expect(client({ signal }).batchGet(['a'])).rejects.toMatchObject({ code: 'ABORTED', remaining: ['a'] })
  await expect(client({ signal }).stream(['a']).next()).rejects.toMatchObject({ code: 'ABORTED' })
})

it.each([
  ['timeout', -1],
  ['totalTimeout', Number.NaN],
  ['maxAge', -5],
  ['getWindow', 0.5],
  ['concurrency', 0],
])('refuses %s: %s', (name, value) => {
  expect(() => client({ [name]: value })).toThrow(`INVALID_ARGUMENT: Failed to use \`${name}\`: ${value}.`)
})
