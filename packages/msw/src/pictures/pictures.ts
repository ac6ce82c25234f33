import type { MediaItem } from '@photos-library/schema'
import type { MediaBytes } from '../answer/media-bytes.ts'
import { encodeJpeg } from './jpeg/encode-jpeg.ts'
import { originalSize, type Size } from './media-size.ts'
import { encodeMp4 } from './mp4/encode-mp4.ts'
import { gradientOf } from './painting/gradient.ts'
import { label } from './painting/label.ts'
import { paint, type View } from './painting/paint.ts'
import type { Painting } from './painting/painting.ts'
import { playButton } from './painting/play-button.ts'
import { parseParameters } from './parse-parameters.ts'
import { scaledView, wholeView } from './view.ts'

const clipSize = { width: 320, height: 320, crop: false }

/**
 * Makes the bytes behind a `baseUrl`: of a photo a JPEG of its own soft colours, with its size and its id in it; of a video
 * such a still with a play button, or an MP4 of two seconds and at most 320 pixels. The same item gives the same bytes on
 * every machine.
 *
 * @example
 * const library = createPhotosLibrary({ items: [photo({ id: 'a' })], pictures })
 */
export function pictures(item: MediaItem, parameters: string): MediaBytes | undefined {
  const asked = parseParameters(parameters)
  const original = originalSize(item)
  const isVideo = item.mediaMetadata.video !== undefined
  if (asked === undefined) return undefined
  if (asked === 'downloadVideo') return isVideo ? clip(item, original) : undefined
  if (asked === 'download') return isVideo ? undefined : still(draw(item, wholeView(original)))
  if (!isVideo && !asked.overlay) return undefined
  return still(draw(item, scaledView(original, asked), isVideo && asked.overlay))
}

function draw({ id }: MediaItem, view: View, withPlayButton = false): Painting {
  const { width, height } = view
  const inks = [label([`${width}×${height}`, id], width, height)]
  if (withPlayButton) inks.push(playButton(width, height))
  return paint(gradientOf(id), view, inks)
}

function still(painting: Painting): MediaBytes {
  return { contentType: 'image/jpeg', bytes: encodeJpeg(painting) }
}

/** Halves of the colours' pixels cannot be cut off: both sides are even. */
function clip(item: MediaItem, original: Size): MediaBytes {
  const { width, height } = scaledView(original, clipSize)
  const even = { width: width + (width % 2), height: height + (height % 2) }
  return { contentType: 'video/mp4', bytes: encodeMp4(draw(item, wholeView(even))) }
}
