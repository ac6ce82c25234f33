import { createClock, createPhotosLibrary, photo, video } from '@photos-library/msw'
import { validateBatchGetMediaItemsResponse } from '@photos-library/schema/validate'
import { expect, test } from 'vitest'
import { requestFor, resultsOf } from './ask.ts'

test('makes as many items as asked, the same for the same seed', async () => {
  const [one, same, other] = [{ seed: 2 }, { seed: 2 }, { seed: 3 }].map(({ seed }) =>
    createPhotosLibrary({ count: 12, seed }),
  )
  expect(one?.size).toBe(12)
  expect(one?.items).toEqual(same?.items)
  expect(one?.items.filter(({ id }) => other?.has(id))).toEqual([])
  expect(one?.items.filter(({ mediaMetadata }) => mediaMetadata.video)).toHaveLength(2)
  const ids = one?.items.map(({ id }) => id) ?? []
  const body: unknown = await (await one?.fetch(requestFor(ids)))?.json()
  expect(body).toEqual({ mediaItemResults: one?.items.map((mediaItem) => ({ mediaItem })) })
  expect(validateBatchGetMediaItemsResponse(body)).toBeUndefined()
})

test('holds 100,000 items, each with an id of its own', () => {
  expect(createPhotosLibrary({ count: 100_000 }).size).toBe(100_000)
})

test.each([-1, 1.5, Number.NaN])('refuses to make %d items', (count) => {
  expect(() => createPhotosLibrary({ count })).toThrow(`count is ${count}`)
})

test('says what it has, and changes it', async () => {
  const library = createPhotosLibrary({ items: [photo({ id: 'a' })] })
  library.update('a', { description: 'The harbour' })
  expect([library.has('a'), library.has('b'), library.size]).toEqual([true, false, 1])
  expect(await resultsOf(await library.fetch(requestFor(['a'])))).toEqual([
    { mediaItem: photo({ id: 'a', description: 'The harbour' }) },
  ])
  expect(() => library.update('b', {})).toThrow('Failed to update "b": the library does not hold it')
})

test('goes through JSON, and takes a recorded answer', async () => {
  const library = createPhotosLibrary({ items: [photo({ id: 'a' }), video({ id: 'b' })] })
  const copy = createPhotosLibrary({ items: [photo({ id: 'old' })] })
  copy.fromJSON(JSON.parse(JSON.stringify(library)))
  expect(copy.items).toEqual(library.items)
  copy.fromJSON(await (await library.fetch(requestFor(['b', 'x']))).json())
  expect(copy.items).toEqual([video({ id: 'b' })])
  expect(() => copy.fromJSON([{ ...photo(), id: 7 }])).toThrow('[0].id is 7')
  expect(copy.items).toEqual([video({ id: 'b' })])
})

test('refuses a bad item with the place and the reason, and stays as it was', () => {
  const library = createPhotosLibrary({ items: [photo({ id: 'a' })] })
  const bad = { ...photo({ id: 'b' }), filename: null } as never
  expect(() => library.add(photo({ id: 'c' }), bad)).toThrow(
    'Failed to hold media items: [1].filename is null and breaks "type" of the schema MediaItem.',
  )
  expect(() => createPhotosLibrary({ items: [bad] })).toThrow('[0].filename is null')
  expect(library.size).toBe(1)
})

test('a video is ready when its time has come, and processed again after reset()', async () => {
  const clock = createClock()
  const library = createPhotosLibrary({
    items: [video({ id: 'b', status: 'PROCESSING' })],
    clock,
    processingTime: 5000,
  })
  const statusOf = async (fields = '') => {
    const [result] = await resultsOf(await library.fetch(requestFor(['b'], fields ? { fields } : {})))
    return result?.mediaItem?.mediaMetadata.video?.status
  }
  clock.advance(4999)
  expect(await statusOf()).toBe('PROCESSING')
  clock.advance(1)
  expect([await statusOf(), await statusOf('*')]).toEqual(['READY', 'READY'])
  library.reset()
  expect(await statusOf()).toBe('PROCESSING')
})
