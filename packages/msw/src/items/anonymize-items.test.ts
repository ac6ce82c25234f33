import { expect, test } from 'vitest'
import { anonymizeItems } from './anonymize-items.ts'
import { checkItem } from './check-item.ts'
import { photo } from './photo.ts'
import { video } from './video.ts'

const personal = {
  id: 'lovelace-id',
  description: 'Lovelace at home',
  filename: 'lovelace.HEIC',
  mimeType: 'image/heif',
}
const items = [
  { ...photo(personal), contributorInfo: { displayName: 'Lovelace' }, unknown: 'Lovelace' },
  video({ id: 'lovelace-video', filename: 'lovelace' }),
]

test('leaves nothing personal, and what tells the shape of an item', () => {
  const [image, clip] = anonymizeItems(items)
  expect(JSON.stringify([image, clip]).toLowerCase()).not.toContain('lovelace')
  expect(image).toMatchObject({ mimeType: 'image/heif', description: 'Description 1' })
  expect(image?.filename).toMatch(/^IMG_\d+\.HEIC$/)
  expect(image?.mediaMetadata.photo).toEqual(items[0]?.mediaMetadata.photo)
  expect(image?.mediaMetadata.creationTime).not.toBe(items[0]?.mediaMetadata.creationTime)
  expect(clip?.description).toBeUndefined()
  expect(clip?.filename).toMatch(/^VID_\d+$/)
  for (const item of [image, clip]) expect(checkItem('', item)).toBe(item)
})

test('makes the same of the same items', () => {
  expect(anonymizeItems(items)).toEqual(anonymizeItems(items))
  expect(new Set(anonymizeItems([...items, ...items]).map(({ id }) => id)).size).toBe(4)
})
