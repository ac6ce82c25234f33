import type { MediaItem } from '@photos-library/schema'
import { draftMediaItem } from './media-item.ts'
import { pick, type Draw } from './random.ts'

/** Fields of a photo. What is left out is drawn from the id, or from the seed when there is no id. */
export interface PhotoFields extends Partial<MediaItem> {
  /**
   * A number that stands for an id of the usual length.
   * @default 1
   */
  seed?: number
}

const cameras = [
  { cameraMake: 'Fairphone', cameraModel: 'FP3', focalLength: 4.71, apertureFNumber: 1.8, size: ['4032', '3024'] },
  { cameraMake: 'Google', cameraModel: 'Pixel 7', focalLength: 6.81, apertureFNumber: 1.85, size: ['4080', '3072'] },
  { cameraMake: 'Canon', cameraModel: 'Canon EOS 80D', focalLength: 50, apertureFNumber: 5.6, size: ['6000', '4000'] },
] as const

/**
 * Makes a photo as the API answers it. The same fields make the same photo on every machine.
 *
 * @example
 * photo({ id: 'a', description: 'The harbour at low tide' })
 */
export function photo({ seed = 1, ...fields }: PhotoFields = {}): MediaItem {
  const { draw, creationTime, ...item } = draftMediaItem('photo', { ...fields, seed })
  const { size, ...camera } = pick(draw, cameras)
  return {
    ...item,
    mimeType: 'image/jpeg',
    mediaMetadata: { creationTime, width: size[0], height: size[1], photo: { ...camera, ...exposure(draw) } },
    filename: `IMG_${1000 + draw(9000)}.jpg`,
    ...fields,
  }
}

function exposure(draw: Draw): { isoEquivalent: number; exposureTime: string } {
  return { isoEquivalent: 50 + draw(750), exposureTime: `${(1 / (30 + draw(2000))).toFixed(9)}s` }
}
