import { baseUrl, type MediaItem } from '@photos-library/schema'
import { PhotosLibraryError } from './errors/photos-library-error.ts'
import { numberOption } from './calls/number-option.ts'

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
}

/** The original's bytes: a photo with its metadata, or the video itself. */
export interface MediaDownload {
  download: true
}

const { parameters, prefix, separator } = baseUrl

/**
 * The address of a media item's bytes: its `baseUrl`, which answers nothing by itself, and the parameters after it (clause
 * base-url.parameters). Like the `baseUrl`, it dies after 60 minutes (clause response.base-url).
 *
 * @throws {PhotosLibraryError} INVALID_ARGUMENT for parameters that ask for nothing or for what there is not;
 * FAILED_PRECONDITION for a video that Google still processes (clause response.video-status).
 */
export function mediaUrl(item: MediaItem, asked: MediaSize | MediaDownload): string {
  const { video } = item.mediaMetadata
  if (video?.status === 'PROCESSING') {
    throw new PhotosLibraryError(
      'FAILED_PRECONDITION',
      failed(item, 'Google still processes the video', 'try again later'),
    )
  }
  if ('download' in asked) return `${item.baseUrl}${prefix}${video ? parameters.downloadVideo : parameters.download}`
  return `${item.baseUrl}${prefix}${sizeParameters(item, asked).join(separator)}`
}

function sizeParameters(item: MediaItem, { width, height, crop = false, overlay = true }: MediaSize): string[] {
  if (width === undefined && height === undefined)
    throw refused(item, 'no size was given', 'give a width, a height or both')
  if (crop && (width === undefined || height === undefined)) throw refused(item, 'crop was given one side', 'give both')
  if (!overlay && !item.mediaMetadata.video) throw refused(item, 'a photo has no overlay', 'leave `overlay` out')
  return [
    ...(width === undefined ? [] : [parameters.width + numberOption('width', width, 0)]),
    ...(height === undefined ? [] : [parameters.height + numberOption('height', height, 0)]),
    ...(crop ? [parameters.crop] : []),
    ...(overlay ? [] : [parameters.noOverlay]),
  ]
}

function refused(item: MediaItem, reason: string, advice: string): PhotosLibraryError {
  return new PhotosLibraryError('INVALID_ARGUMENT', failed(item, reason, advice))
}

function failed({ id }: MediaItem, reason: string, advice: string): string {
  return `Failed to make the URL of ${JSON.stringify(id)}: ${reason}. Please ${advice}`
}
