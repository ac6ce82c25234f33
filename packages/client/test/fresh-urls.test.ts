import { type CachedMediaItem, createPhotosClient, freshness, type PhotosClientOptions } from '@photos-library/client'
import { baseUrl, errors } from '@photos-library/schema'
import { expect, it } from 'vitest'
import { allFound, stubFetch } from './stub-fetch.ts'
import { virtualClock } from './virtual-clock.ts'

const start = Date.UTC(2026, 0)

function setUp(options: Partial<PhotosClientOptions> = {}) {
  const { fetch, asked } = stubFetch(allFound)
  const time = { now: start }
  const clock = { now: () => time.now, after: () => () => {} }
  return { photos: createPhotosClient({ accessToken: 't', fetch, clock, ...options }), asked, time }
}

it('answers from memory what is younger than maxAge', async () => {
  const { photos, asked, time } = setUp({ maxAge: 1000 })
  await photos.batchGet(['a', 'b'])
  time.now += 999

  expect(await photos.batchGet(['a', 'c'])).toMatchObject([{ id: 'a' }, { id: 'c' }])
  time.now += 1
  await photos.batchGet(['a', 'c'])

  expect(asked()).toEqual([['a', 'b'], ['c'], ['a']])
})

it('asks for everything without maxAge', async () => {
  const { photos, asked } = setUp()
  await photos.batchGet(['a'])
  await photos.batchGet(['a'])

  expect(asked()).toEqual([['a'], ['a']])
})

it('serves get and one call from the same memory', async () => {
  const { photos, asked } = setUp({ maxAge: 1000 })
  await photos.get('a')

  expect(await photos.get('a')).toMatchObject({ id: 'a' })
  await photos.batchGet(['a'], { maxAge: 0 })
  expect(asked()).toEqual([['a'], ['a']])
})

it('keeps a newer answer, also one that a call without maxAge asked for', async () => {
  const { photos, asked, time } = setUp({ maxAge: 1000 })
  await photos.get('a')
  time.now += 500
  await photos.batchGet(['a'], { maxAge: 0 })
  time.now += 501

  await photos.get('a')
  expect(asked()).toEqual([['a'], ['a']])
})

it('keeps items where the caller keeps them', async () => {
  const kept = new Map<string, CachedMediaItem>()
  const cache = {
    get: async (id: string) => kept.get(id),
    set: (id: string, item: CachedMediaItem) => kept.set(id, item),
  }
  await setUp({ maxAge: 1000, cache }).photos.batchGet(['a'])
  const { photos, asked } = setUp({ maxAge: 1000, cache })

  expect(await photos.batchGet(['a'])).toMatchObject([{ ok: true }])
  expect(asked()).toEqual([])
  expect(kept.get('a')).toMatchObject({ fetchedAt: start })
})

it('shares a request between concurrent asks for one id', async () => {
  const { photos, asked } = setUp()

  const results = await Promise.all([photos.batchGet(['a', 'b']), photos.batchGet(['b', 'c'])])

  expect(results.map((list) => list.map(({ id }) => id))).toEqual([
    ['a', 'b'],
    ['b', 'c'],
  ])
  expect(asked()).toEqual([['a', 'b'], ['c']])
})

it('shares the first request for an id with every later call, also after one that shares it', async () => {
  const { photos, asked } = setUp()

  const results = await Promise.all([['a', 'b'], ['b', 'c'], ['b']].map((ids) => photos.batchGet(ids)))

  expect(results[2]).toMatchObject([{ ok: true, id: 'b' }])
  expect(asked()).toEqual([['a', 'b'], ['c']])
})

it('keeps what a call received for itself when it cannot share the rest', async () => {
  const { promise: gate, resolve: open } = Promise.withResolvers<void>()
  const denied = errors.insufficientScopes()
  const internal = errors.internal()
  const { fetch } = stubFetch(async (ids) => {
    if (ids.includes('theirs')) await gate
    if (!ids.includes('denied')) return allFound(ids)
    const { body, httpStatus } = ids.length > 1 ? internal : denied
    return Response.json(body, { status: httpStatus })
  })
  const photos = createPhotosClient({ accessToken: 't', fetch, clock: virtualClock() })
  const first = photos.batchGet(['theirs'])

  await expect(photos.batchGet(['theirs', 'own', 'denied'])).rejects.toMatchObject({
    code: 'PERMISSION_DENIED',
    results: [{ ok: true, id: 'own' }],
    remaining: ['theirs', 'denied'],
  })
  open()
  await first
})

it('shares a request with an earlier ask, however many others came and went meanwhile', async () => {
  const { promise: gate, resolve: open } = Promise.withResolvers<void>()
  const { fetch, asked } = stubFetch(async (ids) => {
    if (ids.includes('slow')) await gate
    return allFound(ids)
  })
  const photos = createPhotosClient({ accessToken: 't', fetch })
  const first = photos.batchGet(['slow'])
  for (let round = 0; round < 3; round++) {
    await photos.batchGet(Array.from({ length: 4000 }, (_, index) => `${round} ${index}`))
  }
  const second = photos.batchGet(['slow'])
  open()

  expect(await Promise.all([first, second])).toMatchObject([[{ id: 'slow' }], [{ id: 'slow' }]])
  expect(asked().filter((ids) => ids.includes('slow'))).toHaveLength(1)
})

it('asks anew for an id whose request is over', async () => {
  const { photos, asked } = setUp()
  await photos.batchGet(['a'])
  await Promise.all([photos.batchGet(['a']), photos.batchGet(['b'])])

  expect(asked()).toEqual([['a'], ['a'], ['b']])
})

it('ends the wait for the request of another call with its signal', async () => {
  const { promise: gate, resolve: open } = Promise.withResolvers<void>()
  const { fetch } = stubFetch(async (ids) => {
    await gate
    return allFound(ids)
  })
  const photos = createPhotosClient({ accessToken: 't', fetch })
  const controller = new AbortController()
  const first = photos.batchGet(['a'])
  const waiting = photos.batchGet(['a'], { signal: controller.signal })
  // Until it waits.
  await new Promise((resolve) => setTimeout(resolve))
  controller.abort()
  // Had it gone on waiting, it would be answered.
  setTimeout(open)

  await expect(waiting).rejects.toMatchObject({ code: 'ABORTED', remaining: ['a'] })
  expect(await first).toMatchObject([{ ok: true }])
})

it('asks itself for an id whose other call was aborted', async () => {
  const { photos } = setUp()
  const controller = new AbortController()
  const aborted = photos.batchGet(['a'], { signal: controller.signal })
  const other = photos.batchGet(['a'])
  controller.abort()

  await expect(aborted).rejects.toMatchObject({ code: 'ABORTED' })
  expect(await other).toMatchObject([{ ok: true, id: 'a' }])
})

it('knows when an item was fetched and when its baseUrl dies', async () => {
  const { photos } = setUp()
  const item = await photos.get('a')

  expect(freshness(item)).toEqual({ fetchedAt: start, expiresAt: start + baseUrl.lifetime * 1000 })
  expect(freshness({ ...item })).toBeUndefined()
})
