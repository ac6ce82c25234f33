import { baseUrl as facts, type MediaItem } from '@photos-library/schema'
import { PhotosLibraryError, type PhotosLibraryErrorCode } from './errors/photos-library-error.ts'

/** A picture of the media item, scaled; of a video, a still. One of `width` and `height` is enough. */
export interface MediaSize {
  /** The greatest width, in pixels. */
  width?: number | undefined
  /** The greatest height, in pixels. */
  height?: number | undefined
  /** Whether to fill both `width` and `height` and cut off the rest. Default: `false`, the whole picture fits in them. */
  crop?: boolean | undefined
  /** Whether a video's still shows the play button. Default: `true`. */
  overlay?: boolean | undefined
  /** A download is the original, of which no size is documented. Default: `false`. */
  download?: false | undefined
}

/** The original's bytes: a photo with its metadata, or the video itself. Nothing of a `MediaSize` goes with it. */
export interface MediaDownload extends Partial<Record<Exclude<keyof MediaSize, 'download'>, undefined>> {
  download: true
}

/**
 * The address of a media item's bytes: its `baseUrl`, which answers nothing by itself, and the parameters after it (clause
 * base-url.parameters). Like the `baseUrl`, it dies after 60 minutes (clause response.base-url).
 *
 * @throws {PhotosLibraryError} INVALID_ARGUMENT for parameters that ask for nothing or for what there is not, and for an item
 * that a `fields` mask left without what is needed; FAILED_PRECONDITION for a video whose status is not READY (clause
 * response.video-status).
 */
export function mediaUrl(item: MediaItem, asked: MediaSize | MediaDownload): string {
  const { baseUrl, mediaMetadata }: Partial<MediaItem> = item
  // A mask may hide the status.
  const status = mediaMetadata?.video?.status ?? 'READY'
  if (status !== 'READY')
    throw refused(item, `its video is ${status}`, 'leave it out until it is READY', 'FAILED_PRECONDITION')
  if (!baseUrl) throw lacking(item, '`baseUrl`')
  return baseUrl + facts.prefix + parametersFor(item, asked).join(facts.separator)
}

function parametersFor(item: MediaItem, asked: MediaSize | MediaDownload): string[] {
  const { width, height, crop = false, overlay = true } = asked
  const sides = [...side(item, 'width', width), ...side(item, 'height', height)]
  const download = asked.download === true
  if (download === sides.length > 0)
    throw refused(item, download ? 'a download has no size' : 'no size was given', 'give a size or a download')
  if (crop && sides.length < 2) throw refused(item, 'a crop has two sides', 'give both')
  if (!overlay && !isVideo(item)) throw refused(item, 'a photo has no overlay', 'leave it out')
  if (download) return [isVideo(item) ? facts.parameters.downloadVideo : facts.parameters.download]
  return [...sides, ...(crop ? [facts.parameters.crop] : []), ...(overlay ? [] : [facts.parameters.noOverlay])]
}

function side(item: MediaItem, name: 'width' | 'height', value: number | undefined): string[] {
  if (value === undefined) return []
  if (Number.isSafeInteger(value) && value > 0) return [facts.parameters[name] + value]
  throw refused(item, `\`${name}\` is ${value}`, 'give a whole number from 1 up')
}

/** Clause response.photo-or-video. */
function isVideo(item: MediaItem): boolean {
  const { photo, video } = (item as Partial<MediaItem>).mediaMetadata ?? {}
  if (photo || video) return !photo
  throw lacking(item, '`photo` or `video`')
}

/** A mask leaves out what it does not name. */
function lacking(item: MediaItem, what: string): PhotosLibraryError {
  return refused(item, `it has no ${what}`, 'ask for it with `fields`')
}

function refused(
  item: MediaItem,
  reason: string,
  advice: string,
  code: PhotosLibraryErrorCode = 'INVALID_ARGUMENT',
): PhotosLibraryError {
  return new PhotosLibraryError(
    code,
    `Failed to make the URL of ${JSON.stringify(item.id)}: ${reason}. Please ${advice}`,
  )
}
