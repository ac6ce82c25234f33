import { createPhotosClient, type PhotosClientOptions } from '@photos-library/client'
import { createPhotosLibrary, photo, unavailable } from '@photos-library/msw'
import { expect, it } from 'vitest'
import { nextTurn } from './next-turn.ts'
import { allFound, stubFetch } from './stub-fetch.ts'
import { virtualClock } from './virtual-clock.ts'

const library = createPhotosLibrary({ items: [photo({ id: 'a' })] })
const neverEnding = async (): Promise<Response> => new Response(new ReadableStream({ start() {} }))
const never = (): Promise<never> => new Promise(() => {})

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

it.each<[string, Partial<PhotosClientOptions>]>([
  ['a token', { accessToken: never }],
  ['a budget', { budget: { perDay: 1, counter: { increment: never } } }],
  ['a cache that is read', { maxAge: 1000, cache: { get: never, set() {} } }],
  ['a cache that is written', { maxAge: 1000, cache: { get: () => undefined, set: never } }],
])('ends the wait for %s', async (_, options) => {
  const { fetch } = stubFetch(allFound)
  const limits = { timeout: Infinity, totalTimeout: 1000 }

  await expect(client({ fetch, ...limits, ...options }).batchGet(['a'])).rejects.toMatchObject({ code: 'TIMEOUT' })
})

it('ends the wait for the source of a stream', async () => {
  const source = { [Symbol.asyncIterator]: () => ({ next: never }) }

  await expect(client({ totalTimeout: 1000 }).stream(source).next()).rejects.toMatchObject({ code: 'TIMEOUT' })
})

it('covers the wait for a token with `timeout`, and asks for another', async () => {
  const { fetch } = stubFetch(allFound)
  let asked = 0
  const accessToken = async (): Promise<string> => (++asked === 1 ? never() : 'fresh')

  expect(await client({ fetch, accessToken, timeout: 5000 }).batchGet(['a'])).toMatchObject([{ ok: true }])
})

it('sends nothing when its time is up before the budget answers', async () => {
  const { fetch, requests } = stubFetch(allFound)
  const told: string[] = []
  const { promise, resolve } = Promise.withResolvers<number>()
  const counter = { increment: () => promise }
  const hooks = { onRequest: () => void told.push('request') }
  const photos = client({ fetch, hooks, totalTimeout: 1000, budget: { perDay: 1, counter } })

  await expect(photos.batchGet(['a'])).rejects.toMatchObject({ code: 'TIMEOUT', attempts: 0 })
  resolve(1)
  await nextTurn()
  expect([requests, told]).toEqual([[], []])
})

it('spends nothing of the budget when its time is up before the token comes', async () => {
  const { fetch } = stubFetch(allFound)
  const { promise, resolve } = Promise.withResolvers<string>()
  let count = 0
  const counter = { increment: () => ++count }
  const photos = client({ fetch, accessToken: () => promise, totalTimeout: 1000, budget: { perDay: 1, counter } })

  await expect(photos.batchGet(['a'])).rejects.toMatchObject({ code: 'TIMEOUT' })
  resolve('late')
  await nextTurn()
  expect(count).toBe(0)
})

it('says what led to a wait that was ended', async () => {
  library.fail(unavailable(), { times: Infinity })
  const photos = client({ fetch: library.fetch, totalTimeout: 500, retry: { jitter: false } })

  await expect(photos.batchGet(['a'])).rejects.toMatchObject({
    code: 'TIMEOUT',
    attempts: 1,
    cause: { code: 'UNAVAILABLE', httpStatus: 503 },
  })
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
