import { mediaUrl, type MediaDownload, type MediaSize } from '@photos-library/client'
import { photo, video } from '@photos-library/msw'
import { expect, it } from 'vitest'

const picture = photo({ id: 'p' })
const film = video({ id: 'v' })

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
  [
    'no size',
    {},
    'INVALID_ARGUMENT: Failed to make the URL of "p": no size was given. Please give a width, a height or both',
  ],
  [
    'half a crop',
    { width: 4, crop: true },
    'INVALID_ARGUMENT: Failed to make the URL of "p": crop was given one side. Please give both',
  ],
  [
    'an overlay',
    { width: 4, overlay: false },
    'INVALID_ARGUMENT: Failed to make the URL of "p": a photo has no overlay. Please leave `overlay` out',
  ],
  ['a side of 0', { width: 0 }, 'INVALID_ARGUMENT: Failed to use `width`: 0. Please give a whole number from 1 up'],
  [
    'half a pixel',
    { height: 1.5 },
    'INVALID_ARGUMENT: Failed to use `height`: 1.5. Please give a whole number from 1 up',
  ],
])('refuses a photo with %s', (_name, asked, message) => {
  expect(() => mediaUrl(picture, asked)).toThrow(message)
})

it('refuses a video that is still processed', () => {
  const unready = video({ id: 'v', status: 'PROCESSING' })
  expect(() => mediaUrl(unready, { width: 4 })).toThrow('FAILED_PRECONDITION: Failed to make the URL of "v"')
})
