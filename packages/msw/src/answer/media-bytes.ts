import type { MediaItem } from '@photos-library/schema'

/** The bytes behind a `baseUrl`, and what they are. */
export interface MediaBytes {
  /** Such as `image/jpeg`. */
  readonly contentType: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/**
 * Makes the bytes of a media item as the parameters after `=` ask for them, such as `w400-h300-c`, or `undefined` where
 * these make no sense for it. `@photos-library/msw/pictures` has one.
 */
export type Pictures = (item: MediaItem, parameters: string) => MediaBytes | undefined
