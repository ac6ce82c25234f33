import type { components, MediaItem } from '@photos-library/schema'
import { draftMediaItem } from './media-item.ts'
import { pick } from './random.ts'

type Video = components['schemas']['Video']

/** Fields of a video. What is left out is drawn from the id, or from the seed when there is no id. */
export interface VideoFields extends Partial<MediaItem> {
  /**
   * A number that stands for an id of the usual length.
   * @default 1
   */
  seed?: number
  /**
   * How far Google's processing is. It goes into `mediaMetadata`, unless that is given.
   * @default 'READY'
   */
  status?: NonNullable<Video['status']>
}

const cameras = [
  { cameraMake: 'Fairphone', cameraModel: 'FP3', fps: 29.970_029_970_029_97, size: ['1920', '1080'] },
  { cameraMake: 'Google', cameraModel: 'Pixel 7', fps: 30.000_768_068_818_967, size: ['3840', '2160'] },
  { cameraMake: 'Canon', cameraModel: 'Canon EOS 80D', fps: 59.940_059_940_059_94, size: ['1920', '1080'] },
] as const

/**
 * Makes a video as the API answers it. The same fields make the same video on every machine.
 *
 * @example
 * video({ id: 'b', status: 'PROCESSING' })
 */
export function video({ seed = 1, status = 'READY', ...fields }: VideoFields = {}): MediaItem {
  const { draw, creationTime, ...item } = draftMediaItem('video', { ...fields, seed })
  const { size, ...camera } = pick(draw, cameras)
  return {
    ...item,
    mimeType: 'video/mp4',
    mediaMetadata: { creationTime, width: size[0], height: size[1], video: { ...camera, status } },
    filename: `VID_${1000 + draw(9000)}.mp4`,
    ...fields,
  }
}
