import { type Check, partly } from '../check.ts'
import type { JsonObject } from '../is-object.ts'
import { quote } from '../quote.ts'
import { everyItem } from './every-item.ts'
import { faultInItem, faultInMetadata, faultInPhoto, faultInVideo } from './part-of-item.ts'

export const itemFields: Check = everyItem(({ item, metadata, photo = {}, video = {} }) => {
  const { id, description, productUrl, baseUrl, mimeType, filename } = item
  if (!('creationTime' in metadata)) return 'mediaMetadata has no creationTime'
  const fault = faultInItem({ id, description, productUrl, baseUrl, mimeType, filename })
  return fault ?? faultInPhoto(cameraOf(photo)) ?? faultInVideo(cameraOf(video))
})

function cameraOf({ cameraMake, cameraModel }: JsonObject): JsonObject {
  return { cameraMake, cameraModel }
}

export const int64: Check = everyItem(
  ({ metadata: { width, height } }) => faultInMetadata({ width, height }),
  ({ metadata }) => hasOne(metadata, ['width', 'height']),
  'a media item with width and height',
)

export const creationTime: Check = everyItem(
  ({ metadata: { creationTime } }) => faultInMetadata({ creationTime }),
  ({ metadata }) => hasOne(metadata, ['creationTime']),
  'a media item with a creationTime',
)

export const exposureTime: Check = everyItem(
  ({ photo: { exposureTime } = {} }) => faultInPhoto({ exposureTime }),
  ({ photo = {} }) => hasOne(photo, ['exposureTime']),
  'a photo with an exposureTime',
)

export const photoOrVideo: Check = everyItem(({ photo, video, metadata }) => {
  if (Boolean(photo) !== Boolean(video)) return undefined
  return photo ? 'mediaMetadata has both photo and video' : `mediaMetadata has no photo or video: ${quote(metadata)}`
})

const videoStatusIsNamed: Check = everyItem(
  ({ video: { status } = {} }) => faultInVideo({ status }),
  ({ video = {} }) => hasOne(video, ['status']),
  'a video with a status',
)

export const videoStatus: Check = partly(
  videoStatusIsNamed,
  'Every status is one of the known. Whether the `baseUrl` works was not tried.',
)

export const floats: Check = everyItem(
  ({ photo = {}, video = {} }) => {
    const { focalLength, apertureFNumber, isoEquivalent } = photo
    const fault = faultInPhoto({ focalLength, apertureFNumber, isoEquivalent }) ?? faultInVideo({ fps: video['fps'] })
    return fault ?? (isTooLarge(isoEquivalent) ? `isoEquivalent does not fit 32 bits: ${isoEquivalent}` : undefined)
  },
  ({ photo = {}, video = {} }) =>
    hasOne(photo, ['focalLength', 'apertureFNumber', 'isoEquivalent']) || hasOne(video, ['fps']),
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
