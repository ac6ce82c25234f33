import type { MediaItem } from '@photos-library/schema'

/** A width and a height, in pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** The size of a media item's original. One that has none, as before Google has processed it, is taken to have this one. */
const usual: Size = { width: 1600, height: 1200 }

/** The size of a media item's original. */
export function originalSize({ mediaMetadata }: MediaItem): Size {
  const [width, height] = [Number(mediaMetadata.width), Number(mediaMetadata.height)]
  return width > 0 && height > 0 ? { width, height } : usual
}
