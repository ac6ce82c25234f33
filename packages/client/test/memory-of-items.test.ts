import { type CachedMediaItem, createPhotosClient, freshness, type PhotosClientOptions } from '@photos-library/client'
import { expect, it } from 'vitest'
import { allFound, stubFetch } from './stub-fetch.ts'

const start = Date.UTC(2026, 0)
const maxAge = 60_000

function setUp(options: Partial<PhotosClientOptions> = {}) {
  const time = { now: start }
  const clock = { now: () => time.now, after: () => () => {} }
  const { fetch, asked } = stubFetch(allFound)
  return { photos: createPhotosClient({ accessToken: 't', fetch, clock, maxAge, ...options }), asked, time }
}

const others = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}-${index}`)

it('keeps the 10,000 items used last', async () => {
  const { photos, asked } = setUp()
  const requestsFor = (id: string) => asked().filter((ids) => ids.includes(id)).length
  await photos.batchGet(['used'])
  await photos.batchGet(others('old', 9999))

  await photos.batchGet(['used'])
  await photos.batchGet(others('new', 9999))
  await photos.batchGet(['used'])
  expect(requestsFor('used')).toBe(1)

  await photos.batchGet(others('newer', 10_000))
  await photos.batchGet(['used'])
  expect(requestsFor('used')).toBe(2)
})

it('knows when an item was fetched that comes from a store, as a copy', async () => {
  const kept = new Map<string, CachedMediaItem>()
  const cache = {
    get: async (id: string) => structuredClone(kept.get(id)),
    set: (id: string, item: CachedMediaItem) => kept.set(id, structuredClone(item)),
  }
  await setUp({ cache }).photos.get('a')
  const { photos, asked, time } = setUp({ cache })
  time.now += 500

  const item = await photos.get('a')

  expect(asked()).toEqual([])
  expect(freshness(item)).toMatchObject({ fetchedAt: start })
})

it('keeps when an item was fetched, not when it was used', async () => {
  const { photos, asked, time } = setUp()
  await photos.get('a')
  for (let use = 0; use < 3; use++) {
    time.now += maxAge / 2 - 1
    await photos.get('a')
  }

  expect(asked()).toEqual([['a'], ['a']])
})
