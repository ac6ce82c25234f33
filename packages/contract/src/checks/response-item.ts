import { type Check, partly } from '../check.ts'
import type { JsonObject } from '../is-object.ts'
import { quote } from '../quote.ts'
import { everyItem } from './every-item.ts'
import { faultIn } from './part-of-item.ts'

const itemNames = ['id', 'description', 'productUrl', 'baseUrl', 'mimeType', 'filename']
const cameraNames = ['cameraMake', 'cameraModel']

export const itemFields: Check = everyItem((found) => {
  if (!('creationTime' in found.metadata)) return 'mediaMetadata has no creationTime'
  return (
    faultIn('item', found, itemNames) ?? faultIn('photo', found, cameraNames) ?? faultIn('video', found, cameraNames)
  )
})

export const int64: Check = everyItem(
  (found) => faultIn('metadata', found, ['width', 'height']),
  ({ metadata }) => hasOne(metadata, ['width', 'height']),
  'a media item with width and height',
)

export const creationTime: Check = everyItem(
  (found) => faultIn('metadata', found, ['creationTime']),
  ({ metadata }) => hasOne(metadata, ['creationTime']),
  'a media item with a creationTime',
)

export const exposureTime: Check = everyItem(
  (found) => faultIn('photo', found, ['exposureTime']),
  ({ photo = {} }) => hasOne(photo, ['exposureTime']),
  'a photo with an exposureTime',
)

export const photoOrVideo: Check = everyItem(({ photo, video, metadata }) => {
  if (Boolean(photo) !== Boolean(video)) return undefined
  return photo ? 'mediaMetadata has both photo and video' : `mediaMetadata has no photo or video: ${quote(metadata)}`
})

const videoStatusIsNamed: Check = everyItem(
  (found) => faultIn('video', found, ['status']),
  ({ video = {} }) => hasOne(video, ['status']),
  'a video with a status',
)

export const videoStatus: Check = partly(
  videoStatusIsNamed,
  'Every status is one of the known. Whether the `baseUrl` works was not tried.',
)

const photoNumbers = ['focalLength', 'apertureFNumber', 'isoEquivalent']
const videoNumbers = ['fps']

export const floats: Check = everyItem(
  (found) => {
    const isoEquivalent = found.photo?.['isoEquivalent']
    const fault = faultIn('photo', found, photoNumbers) ?? faultIn('video', found, videoNumbers)
    return fault ?? (isTooLarge(isoEquivalent) ? `isoEquivalent does not fit 32 bits: ${isoEquivalent}` : undefined)
  },
  ({ photo = {}, video = {} }) => hasOne(photo, photoNumbers) || hasOne(video, videoNumbers),
  'a photo with EXIF or a video with fps',
)

export const contributorInfo: Check = everyItem(({ item }) =>
  'contributorInfo' in item ? `contributorInfo is ${quote(item['contributorInfo'])}` : undefined,
)

function hasOne(parent: JsonObject, names: readonly string[]): boolean {
  return names.some((name) => name in parent)
}

function isTooLarge(value: unknown): value is number {
  // The bitwise or is how JavaScript makes an int32.
  return typeof value === 'number' && (value | 0) !== value
}
