import { createPhotosClient } from '@photos-library/client'
import { createPhotosLibrary, photo } from '@photos-library/msw'
import { batchGet } from '@photos-library/schema'
import { array, assert, asyncProperty, constantFrom, oneof, string } from 'fast-check'
import { expect, it } from 'vitest'
import { fullRequests } from './full-requests.ts'

const known = Array.from({ length: 240 }, (_, index) => `id-${index}`)
const library = createPhotosLibrary({ items: known.map((id) => photo({ id })) })
const photos = createPhotosClient({ accessToken: 't', fetch: library.fetch })
const odd = string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
const id = oneof({ weight: 4, arbitrary: constantFrom(...known) }, odd)
// The default is to make up ten at most.
const lists = oneof(array(id), array(id, { maxLength: 300, size: 'max' }))

it('pairs every id with its own outcome, asks for each once, and sends the fewest requests', async () => {
  let mostFull = 0
  await assert(
    asyncProperty(lists, async (ids) => {
      library.reset()
      const results = await photos.batchGet(ids)
      const asked = library.requests.map((request) => request.ids)
      mostFull = Math.max(mostFull, asked.filter(({ length }) => length === batchGet.maxIds).length)

      expect(results.map(({ id }) => id)).toEqual(ids)
      expect(results.map(({ ok }) => ok)).toEqual(ids.map((id) => known.includes(id)))
      expect(results.every((result) => !result.ok || result.mediaItem.id === result.id)).toBe(true)
      expect(asked).toEqual(fullRequests(ids))
      expect(photos.plan(ids).requests).toBe(asked.length)
    }),
    { numRuns: 400 },
  )
  expect(mostFull).toBeGreaterThan(1)
})
