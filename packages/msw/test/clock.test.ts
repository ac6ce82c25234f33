import { createClock, createPhotosLibrary, photo } from '@photos-library/msw'
import { baseUrl } from '@photos-library/schema'
import { expect, test, vi } from 'vitest'
import { requestFor, resultsOf } from './ask.ts'

const ids = ['a', 'b']
const items = ids.map((id) => photo({ id }))

async function baseUrlsOf(library: ReturnType<typeof createPhotosLibrary>): Promise<unknown[]> {
  const results = await resultsOf(await library.fetch(requestFor(ids)))
  return results.map(({ mediaItem }) => mediaItem?.baseUrl)
}

test('time stands still by default, and items are answered as they were made', async () => {
  const library = createPhotosLibrary({ items })
  expect(await baseUrlsOf(library)).toEqual(items.map(({ baseUrl }) => baseUrl))
  expect(library.items).toEqual(items)
})

test('a baseUrl is another one when time has passed', async () => {
  const clock = createClock()
  const library = createPhotosLibrary({ items, clock })
  const before = await baseUrlsOf(library)
  expect(await baseUrlsOf(library)).toEqual(before)
  clock.advance(baseUrl.lifetime * 1000)
  const after = await baseUrlsOf(library)
  expect(new Set([...before, ...after]).size).toBe(4)
  expect(library.items.map(({ baseUrl }) => baseUrl)).toEqual(after)
})

test('the clock may be the real one, and then follows fake timers', async () => {
  const library = createPhotosLibrary({ items, clock: Date })
  vi.useFakeTimers({ now: 1, toFake: ['Date'] })
  const mintedAt = (time: number) => baseUrlsOf(createPhotosLibrary({ items, clock: createClock(time) }))
  expect(await baseUrlsOf(library)).toEqual(await mintedAt(1))
  vi.setSystemTime(2)
  expect(await baseUrlsOf(library)).toEqual(await mintedAt(2))
  vi.useRealTimers()
})

test('a baseUrl of another host is answered as it was given', async () => {
  const own = photo({ id: 'a', baseUrl: 'https://pictures.example/a' })
  const clock = createClock()
  const library = createPhotosLibrary({ items: [own], clock })
  clock.advance(1)
  expect(await resultsOf(await library.fetch(requestFor(['a'])))).toEqual([{ mediaItem: own }])
})
