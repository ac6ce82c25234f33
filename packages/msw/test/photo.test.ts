import { photo, video } from '@photos-library/msw'
import { validateMediaItem } from '@photos-library/schema/validate'
import { expect, test } from 'vitest'

const makers = [
  ['photo', photo],
  ['video', video],
] as const

test.each(makers)('%s() is the same on every machine', (_, make) => {
  expect(make({ id: 'a' })).toEqual(make({ id: 'a' }))
  expect(make()).toEqual(make({ seed: 1 }))
  expect(make({ seed: 7 })).toEqual(make({ id: make({ seed: 7 }).id }))
})

test('photo() has not changed since it was published', () => {
  expect(photo({ id: 'a' })).toMatchInlineSnapshot(`
    {
      "baseUrl": "https://lh3.googleusercontent.com/lr/AFBm1_0mjuohs000c86f4vYQ",
      "filename": "IMG_6288.jpg",
      "id": "a",
      "mediaMetadata": {
        "creationTime": "2011-10-06T01:55:17Z",
        "height": "4000",
        "photo": {
          "apertureFNumber": 5.6,
          "cameraMake": "Canon",
          "cameraModel": "Canon EOS 80D",
          "exposureTime": "0.001025641s",
          "focalLength": 50,
          "isoEquivalent": 605,
        },
        "width": "6000",
      },
      "mimeType": "image/jpeg",
      "productUrl": "https://photos.google.com/lr/photo/a",
    }
  `)
})

test('video() has not changed since it was published', () => {
  expect(video({ id: 'b', status: 'PROCESSING' })).toMatchInlineSnapshot(`
    {
      "baseUrl": "https://lh3.googleusercontent.com/lr/AFBm1_0mjuohs000ozo51lYg",
      "filename": "VID_1702.mp4",
      "id": "b",
      "mediaMetadata": {
        "creationTime": "2021-09-19T23:35:02Z",
        "height": "1080",
        "video": {
          "cameraMake": "Canon",
          "cameraModel": "Canon EOS 80D",
          "fps": 59.94005994005994,
          "status": "PROCESSING",
        },
        "width": "1920",
      },
      "mimeType": "video/mp4",
      "productUrl": "https://photos.google.com/lr/photo/b",
    }
  `)
})

test.each(makers)('%s() keeps the schema, whatever the seed', (_, make) => {
  const items = Array.from({ length: 500 }, (_, seed) => make({ seed }))
  expect(items.map((item) => validateMediaItem(item)).filter(Boolean)).toEqual([])
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  expect(items.filter(({ id }) => !/^[\w-]{98}$/.test(id))).toEqual([])
})

test.each(makers)('%s() has addresses of the usual form', (_, make) => {
  const { id, baseUrl, productUrl } = make({ id: 'x' })
  expect(baseUrl).toMatch(/^https:\/\/lh3\.googleusercontent\.com\/lr\/[\w-]+$/)
  expect(productUrl).toBe(`https://photos.google.com/lr/photo/${id}`)
})

test.each(makers)('%s() takes every field from you', (_, make) => {
  const fields = {
    id: 'x',
    description: 'The harbour',
    productUrl: 'https://example.com/x',
    baseUrl: 'https://example.com/y',
    mimeType: 'image/heic',
    mediaMetadata: { creationTime: '2020-01-01T00:00:00Z', photo: {} },
    filename: 'x.heic',
  }
  expect(make(fields)).toEqual(fields)
})

test('a photo and a video of the same seed have different ids', () => {
  expect(photo({ seed: 3 }).id).not.toBe(video({ seed: 3 }).id)
})
