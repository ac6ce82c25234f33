import { type CachedMediaItem, freshness } from '@photos-library/client'
import { baseUrl } from '@photos-library/schema'
import { expect, it } from 'vitest'
import { clientByHand, start } from './client-by-hand.ts'

it('answers from memory what is younger than maxAge', async () => {
  const { photos, asked, time } = clientByHand({ maxAge: 1000 })
  await photos.batchGet(['a', 'b'])
  time.now += 999

  expect(await photos.batchGet(['a', 'c'])).toMatchObject([{ id: 'a' }, { id: 'c' }])
  time.now += 1
  await photos.batchGet(['a', 'c'])

  expect(asked()).toEqual([['a', 'b'], ['c'], ['a']])
})

it('keeps what memory knew when another id cannot be asked for', async () => {
  const { photos } = clientByHand({ maxAge: 1000 })
  await photos.batchGet(['a'])
  const long = 'x'.repeat(10_000)

  await expect(photos.batchGet(['a', long])).rejects.toMatchObject({
    code: 'INVALID_ARGUMENT',
    results: [{ ok: true, id: 'a' }],
    remaining: [long],
  })
})

it('asks for an item whose baseUrl is dead, whatever maxAge says', async () => {
  const { photos, asked, time } = clientByHand({ maxAge: Infinity })
  await photos.batchGet(['a'])
  time.now += baseUrl.lifetime * 1000 - 1
  await photos.batchGet(['a'])
  expect(asked()).toEqual([['a']])

  time.now += 1
  await photos.batchGet(['a'])
  expect(asked()).toEqual([['a'], ['a']])
})

it('asks for everything without maxAge', async () => {
  const { photos, asked } = clientByHand()
  await photos.batchGet(['a'])
  await photos.batchGet(['a'])

  expect(asked()).toEqual([['a'], ['a']])
})

it('serves get and one call from the same memory', async () => {
  const { photos, asked } = clientByHand({ maxAge: 1000 })
  await photos.get('a')

  expect(await photos.get('a')).toMatchObject({ id: 'a' })
  await photos.batchGet(['a'], { maxAge: 0 })
  expect(asked()).toEqual([['a'], ['a']])
})

it('keeps a newer answer, also one that a call without maxAge asked for', async () => {
  const { photos, asked, time } = clientByHand({ maxAge: 1000 })
  await photos.get('a')
  time.now += 500
  await photos.batchGet(['a'], { maxAge: 0 })
  time.now += 501

  await photos.get('a')
  expect(asked()).toEqual([['a'], ['a']])
})

it('asks anew for what a clock that was set back would call young for long', async () => {
  const { photos, asked, time } = clientByHand({ maxAge: 1000 })
  await photos.get('a')
  time.now -= 1
  await photos.get('a')
  await photos.get('a')

  expect(asked()).toEqual([['a'], ['a']])
})

it('keeps items where the caller keeps them', async () => {
  const kept = new Map<string, CachedMediaItem>()
  const cache = {
    get: async (id: string) => kept.get(id),
    set: (id: string, item: CachedMediaItem) => kept.set(id, item),
  }
  await clientByHand({ maxAge: 1000, cache }).photos.batchGet(['a'])
  const { photos, asked } = clientByHand({ maxAge: 1000, cache })

  expect(await photos.batchGet(['a'])).toMatchObject([{ ok: true }])
  expect(asked()).toEqual([])
  expect(kept.get('a')).toMatchObject({ fetchedAt: start })
})

it('knows when an item was fetched and when its baseUrl dies', async () => {
  const { photos } = clientByHand()
  const item = await photos.get('a')

  expect(freshness(item)).toEqual({ fetchedAt: start, expiresAt: start + baseUrl.lifetime * 1000 })
  expect(freshness({ ...item })).toBeUndefined()
})

it('knows no times by a clock that does not tell them', async () => {
  const { photos } = clientByHand({ clock: { now: () => NaN, after: () => () => {} } })

  expect(freshness(await photos.get('a'))).toBeUndefined()
})
