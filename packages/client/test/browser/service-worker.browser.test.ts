import { createPhotosClient } from '@photos-library/client'
import { createPhotosLibrary, photo, video } from '@photos-library/msw'
import { batchGet } from '@photos-library/schema'
import { setupWorker } from 'msw/browser'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'

const ids = Array.from({ length: batchGet.maxIds + 1 }, (_, index) => `photo-${index}`)
const items = [...ids.map((id) => photo({ id })), video({ id: 'video' })]
const library = createPhotosLibrary({ items })
// Made before the worker starts, as an application's client is.
const photos = createPhotosClient({ accessToken: 'any' })
const worker = setupWorker(...library.handlers)

beforeAll(() => worker.start({ quiet: true }))
beforeEach(() => library.reset())
afterAll(() => worker.stop())

it('gets found, unknown and repeated ids through the service worker', async () => {
  const results = await photos.batchGet(['video', 'nobody', 'photo-0', 'video'])

  expect(results.map(({ id, ok }) => [id, ok])).toEqual([
    ['video', true],
    ['nobody', false],
    ['photo-0', true],
    ['video', true],
  ])
})

it('gets more ids than one request may hold', async () => {
  const results = await photos.batchGet(ids)

  expect(results.map(({ id }) => id)).toEqual(ids)
  expect(results.every(({ ok }) => ok)).toBe(true)
  expect(library.requests).toHaveLength(2)
})

it('says when the signal is aborted', async () => {
  await expect(photos.batchGet(ids, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'ABORTED' })
})
