import { type CachedMediaItem, createPhotosClient, type MediaItem, type MediaItemCache } from '@photos-library/client'
import { describe, expect, it } from 'vitest'
import { allFound, stubFetch } from './stub-fetch.ts'

const start = Date.UTC(2026, 0)
const ids = Array.from({ length: 100 }, (_, index) => `id-${index}`)

function setUp(cache: MediaItemCache) {
  const { fetch, asked } = stubFetch(allFound)
  const time = { now: start }
  const clock = { now: () => time.now, after: () => () => {} }
  return { photos: createPhotosClient({ accessToken: 't', fetch, clock, cache, maxAge: 1000 }), asked, time }
}

function entry(id: string, fetchedAt = start): CachedMediaItem {
  return { mediaItem: { id } as MediaItem, fetchedAt }
}

function fail(): never {
  throw new Error('the cache is broken')
}

describe('a broken cache costs a request, not the call', () => {
  it.each<[string, Partial<MediaItemCache>]>([
    ['cannot be read', { get: fail }],
    ['rejects what is read', { get: async () => fail() }],
    ['cannot be written', { set: fail }],
    ['rejects what is written', { set: async () => fail() }],
  ])('when it %s', async (_name, broken) => {
    const { photos, asked } = setUp({ get: () => undefined, set: () => {}, ...broken })

    expect(await photos.batchGet(['a', 'b'])).toMatchObject([
      { ok: true, id: 'a' },
      { ok: true, id: 'b' },
    ])
    expect(asked()).toEqual([['a', 'b']])
  })

  it('and what it can read and write is not lost', async () => {
    const kept = new Map([['a', entry('a')]])
    const { photos, asked } = setUp({
      get: (id) => (id === 'b' ? fail() : kept.get(id)),
      set: (id, item) => (id === 'c' ? fail() : kept.set(id, item)),
    })

    expect(await photos.batchGet(['a', 'b', 'c', 'd'])).toHaveLength(4)
    expect(asked()).toEqual([['b', 'c', 'd']])
    expect([...kept.keys()]).toEqual(['a', 'b', 'd'])
  })
})

describe('what a cache answers', () => {
  it.each<[string, unknown]>([
    ['null, as Redis says of nothing', null],
    ['the JSON that was to be parsed', JSON.stringify(entry('a'))],
    ['the item of another id', entry('other')],
    ['an item without an id', { mediaItem: {}, fetchedAt: start }],
    ['no item', { fetchedAt: start }],
    ['null for an item', { mediaItem: null, fetchedAt: start }],
    ['no time', { mediaItem: { id: 'a' } }],
    ['a time that is none', entry('a', NaN)],
    ['a date', { mediaItem: { id: 'a' }, fetchedAt: new Date(start) }],
    ['a time to come', entry('a', start + 1)],
    ['an item that is too old', entry('a', start - 1000)],
  ])('is no answer when it is %s', async (_name, answer) => {
    // @ts-expect-error A store in the wild has no types.
    const { photos, asked } = setUp({ get: () => answer, set: () => {} })

    expect(await photos.batchGet(['a'])).toMatchObject([{ ok: true, id: 'a', mediaItem: { id: 'a' } }])
    expect(asked()).toEqual([['a']])
  })

  it('may have come into it while it was read', async () => {
    const { photos, asked, time } = setUp({ get: async (id) => entry(id, ++time.now), set: () => {} })

    expect(await photos.batchGet(['a'])).toMatchObject([{ ok: true, id: 'a' }])
    expect(asked()).toEqual([])
  })
})

it('reads the ids of a call together, and writes the items of a request together', async () => {
  const busiest = { get: 0, set: 0 }
  const underWay = { get: 0, set: 0 }
  const slow = async (name: 'get' | 'set'): Promise<undefined> => {
    busiest[name] = Math.max(busiest[name], ++underWay[name])
    await Promise.resolve()
    underWay[name]--
  }
  const { photos, asked } = setUp({ get: () => slow('get'), set: () => slow('set') })
  await photos.batchGet(ids)

  expect(busiest).toMatchObject({ get: ids.length })
  expect(busiest.set).toBeGreaterThanOrEqual(asked()[0]!.length)
})
