import { createPhotosClient } from '@photos-library/client'
import { createPhotosLibrary, photo, video } from '@photos-library/msw'
import { batchGet, codes, invalidMediaItemId } from '@photos-library/schema'
import { describe, expect, it } from 'vitest'
import { allFound, stubFetch } from './stub-fetch.ts'

const library = createPhotosLibrary({ items: [photo({ id: 'a' }), video({ id: 'b' })] })
const photos = createPhotosClient({ accessToken: 't', fetch: library.fetch })
const manyIds = Array.from({ length: 2 * batchGet.maxIds + 1 }, (_, index) => `id-${index}`)

describe('batchGet', () => {
  it('answers one result per id in the order given, repeats included', async () => {
    library.reset()
    const results = await photos.batchGet(['b', 'nobody', 'a', 'b'])

    expect(results.map(({ id, ok }) => [id, ok])).toEqual([
      ['b', true],
      ['nobody', false],
      ['a', true],
      ['b', true],
    ])
    expect(library.requests.map(({ ids }) => ids)).toEqual([['b', 'nobody', 'a']])
  })

  it('gives the media item of a found id and the status of another', async () => {
    const [item, failed] = await photos.batchGet(['a', 'nobody'])

    expect(item).toEqual({ ok: true, id: 'a', mediaItem: library.items[0] })
    expect(failed).toEqual({ ok: false, id: 'nobody', status: invalidMediaItemId })
  })

  it('takes any iterable', async () => {
    const ids = (function* () {
      yield 'a'
      yield 'b'
    })()

    expect((await photos.batchGet(ids)).map(({ id }) => id)).toEqual(['a', 'b'])
    expect((await photos.batchGet(new Set(['b', 'a']))).map(({ id }) => id)).toEqual(['b', 'a'])
  })

  it('sends full requests of as many ids as the spec allows', async () => {
    const { fetch, asked } = stubFetch(allFound)

    const results = await createPhotosClient({ accessToken: 't', fetch }).batchGet(manyIds)

    expect(results.map(({ id }) => id)).toEqual(manyIds)
    expect(asked().map((ids) => ids.length)).toEqual([batchGet.maxIds, batchGet.maxIds, 1])
  })

  it('keeps every URL within maxUrlLength', async () => {
    const { fetch, requests } = stubFetch(allFound)
    const ids = [`it's`, 'é'.repeat(9), ...manyIds]

    await createPhotosClient({ accessToken: 't', fetch, maxUrlLength: 200 }).batchGet(ids)

    expect(Math.max(...requests.map(({ url }) => url.length))).toBeLessThanOrEqual(200)
  })

  it('fits 50 ids of the longest kind seen into one request', () => {
    const ids = Array.from({ length: batchGet.maxIds }, (_, index) => `${index}`.padStart(99, 'A'))

    expect(photos.plan(ids).requests).toBe(1)
  })

  it('has at most the wanted number of requests under way', async () => {
    let [now, most] = [0, 0]
    const { fetch } = stubFetch(async (ids) => {
      most = Math.max(most, ++now)
      await Promise.resolve()
      now--
      return allFound(ids)
    })
    const ids = Array.from({ length: 9 * batchGet.maxIds }, (_, index) => `id-${index}`)
    const client = createPhotosClient({ accessToken: 't', fetch })

    await client.batchGet(ids, { concurrency: 2 })
    expect(most).toBe(2)
    await client.batchGet(ids)
    expect(most).toBe(4)
  })

  it('sends nothing for no ids', async () => {
    library.reset()

    expect(await photos.batchGet([])).toEqual([])
    expect(library.requests).toEqual([])
  })

  it('refuses an empty id by its index, before sending', async () => {
    library.reset()

    await expect(photos.batchGet(['a', ''])).rejects.toMatchObject({
      code: 'INVALID_ARGUMENT',
      message: expect.stringMatching(/^INVALID_ARGUMENT: Failed to read ids\[1\]: it is empty\. Please/),
    })
    expect(library.requests).toEqual([])
  })

  it.each([
    ['a number', [1], 'ids[0]: it is number'],
    ['half a surrogate pair', ['a', '\ud800'], 'ids[1]'],
    ['a string in place of a list', 'abc', 'ids of type string'],
    ['nothing', undefined, 'ids of type undefined'],
  ])('refuses %s', async (_, ids, place) => {
    await expect(photos.batchGet(ids as string[])).rejects.toMatchObject({
      code: 'INVALID_ARGUMENT',
      message: expect.stringContaining(place),
    })
  })

  it('refuses an id that no URL within maxUrlLength can hold', async () => {
    await expect(photos.batchGet(['a'.repeat(9000)])).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' })
  })

  it('asks again, once, for ids that were answered with nothing', async () => {
    let asked = 0
    const stub = stubFetch((ids) =>
      Response.json({
        mediaItemResults: ids.map((id) =>
          asked++ < 2 ? {} : { status: { code: codes.NOT_FOUND.number, message: id } },
        ),
      }),
    )

    const results = await createPhotosClient({ accessToken: 't', fetch: stub.fetch }).batchGet(['a', 'b', 'c'])

    expect(results.every(({ ok }) => !ok)).toBe(true)
    expect(stub.asked()).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b'],
    ])
  })
})

describe('plan', () => {
  it('counts requests, distinct ids and repeats, and sends nothing', () => {
    library.reset()

    expect(photos.plan([...manyIds, 'id-0', 'id-0'])).toEqual({ requests: 3, distinct: manyIds.length, repeats: 2 })
    expect(photos.plan([])).toEqual({ requests: 0, distinct: 0, repeats: 0 })
    expect(library.requests).toEqual([])
  })
})
