import { createPhotosClient } from '@photos-library/client'
import { createPhotosLibrary, photo } from '@photos-library/msw'
import { batchGet } from '@photos-library/schema'
import { array, assert, asyncProperty, constantFrom, oneof, string } from 'fast-check'
import { expect, it } from 'vitest'

const known = Array.from({ length: 120 }, (_, index) => `id-${index}`)
const library = createPhotosLibrary({ items: known.map((id) => photo({ id })) })
const photos = createPhotosClient({ accessToken: 't', fetch: library.fetch })
const odd = string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
const lists = array(oneof({ weight: 4, arbitrary: constantFrom(...known) }, odd), { maxLength: 300 })

it('pairs every id with its own outcome, asks for each once, and sends the fewest requests', async () => {
  await assert(
    asyncProperty(lists, async (ids) => {
      library.reset()
      const results = await photos.batchGet(ids)
      const asked = library.requests.flatMap((request) => request.ids)

      expect(results.map(({ id }) => id)).toEqual(ids)
      expect(results.map(({ ok }) => ok)).toEqual(ids.map((id) => known.includes(id)))
      expect(results.every((result) => !result.ok || result.mediaItem.id === result.id)).toBe(true)
      expect(asked.toSorted()).toEqual([...new Set(ids)].toSorted())
      expect(library.requests).toHaveLength(Math.ceil(new Set(ids).size / batchGet.maxIds))
      expect(photos.plan(ids).requests).toBe(library.requests.length)
    }),
    { numRuns: 100 },
  )
})
