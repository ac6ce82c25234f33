import { mediaUrl, type MediaDownload, type MediaItem, type MediaSize } from '@photos-library/client'
import { photo, video } from '@photos-library/msw'
import { describe, expect, it } from 'vitest'

const picture = photo({ id: 'p' })
const film = video({ id: 'v' })
const masked = (item: Partial<MediaItem>) => item as MediaItem

it.each<[string, MediaSize | MediaDownload, string]>([
  ['a width', { width: 200 }, '=w200'],
  ['a height', { height: 100 }, '=h100'],
  ['both', { width: 2048, height: 1024 }, '=w2048-h1024'],
  ['both, cropped', { width: 400, height: 300, crop: true }, '=w400-h300-c'],
  ['a download', { download: true }, '=d'],
])('asks for a photo with %s', (_name, asked, parameters) => {
  expect(mediaUrl(picture, asked)).toBe(picture.baseUrl + parameters)
})

it.each<[string, MediaSize | MediaDownload, string]>([
  ['a size', { width: 400, height: 300 }, '=w400-h300'],
  ['a size, without the play button', { width: 400, overlay: false }, '=w400-no'],
  ['a download', { download: true }, '=dv'],
])('asks for a video with %s', (_name, asked, parameters) => {
  expect(mediaUrl(film, asked)).toBe(film.baseUrl + parameters)
})

it.each<[string, MediaSize, string]>([
  ['no size', {}, 'no size was given. Please give a size or a download'],
  ['no download', { download: false }, 'no size was given. Please give a size or a download'],
  ['half a crop', { width: 4, crop: true }, 'a crop has two sides. Please give both'],
  ['an overlay', { width: 4, overlay: false }, 'a photo has no overlay. Please leave it out'],
  ['a side of 0', { width: 0 }, '`width` is 0. Please give a whole number from 1 up'],
  ['half a pixel', { height: 1.5 }, '`height` is 1.5. Please give a whole number from 1 up'],
  ['a side that has no digits', { width: 1e21 }, '`width` is 1e+21. Please give a whole number from 1 up'],
])('refuses a photo with %s', (_name, asked, said) => {
  expect(() => mediaUrl(picture, asked)).toThrow(`INVALID_ARGUMENT: Failed to make the URL of "p": ${said}`)
})

it.each([{ width: 400 }, { height: 300 }, { width: 400, height: 300, crop: true }])(
  'refuses a download with a size: %o',
  (size) => {
    // @ts-expect-error It has none.
    expect(() => mediaUrl(picture, { ...size, download: true })).toThrow(
      'INVALID_ARGUMENT: Failed to make the URL of "p": a download has no size. Please give a size or a download',
    )
  },
)

it.each<[string, MediaSize]>([
  ['false', { width: 400, download: false }],
  ['undefined', { width: 400, download: undefined }],
])('takes a download that is %s for none', (_name, asked) => {
  expect(mediaUrl(film, asked)).toBe(`${film.baseUrl}=w400`)
})

it.each(['UNSPECIFIED', 'PROCESSING', 'FAILED'] as const)('refuses a video whose status is %s', (status) => {
  expect(() => mediaUrl(video({ id: 'v', status }), { width: 4 })).toThrow(
    `FAILED_PRECONDITION: Failed to make the URL of "v": its video is ${status}. Please leave it out until it is READY`,
  )
})

describe('an item that a mask left with few fields', () => {
  const { id, baseUrl } = picture

  it('has pictures', () => {
    expect(mediaUrl(masked({ baseUrl }), { width: 3 })).toBe(`${baseUrl}=w3`)
  })

  it('is refused without a `baseUrl`', () => {
    expect(() => mediaUrl(masked({ id }), { width: 3 })).toThrow(
      'INVALID_ARGUMENT: Failed to make the URL of "p": it has no `baseUrl`. Please ask for it with `fields`',
    )
  })

  it.each<[string, MediaSize | MediaDownload]>([
    ['a download', { download: true }],
    ['an overlay', { width: 3, overlay: false }],
  ])('is refused when only a photo or only a video has %s', (_name, asked) => {
    for (const bare of [
      { id, baseUrl },
      { id, baseUrl, mediaMetadata: {} as MediaItem['mediaMetadata'] },
    ]) {
      expect(() => mediaUrl(masked(bare), asked)).toThrow(
        'INVALID_ARGUMENT: Failed to make the URL of "p": it has no `photo` or `video`. Please ask for it with `fields`',
      )
    }
  })
})
