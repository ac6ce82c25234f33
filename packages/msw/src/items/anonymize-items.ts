import type { MediaItem } from '@photos-library/schema'
import { photo } from './photo.ts'
import { video } from './video.ts'

/**
 * Makes recorded items fit for a repository: ids, names, descriptions, times and URLs are replaced, by the same ones each
 * time. Sizes, cameras and what else tells the shape of an item stay. Fields that the schema does not know are left out.
 */
export function anonymizeItems(items: readonly MediaItem[]): MediaItem[] {
  return items.map((item, index) => anonymize(item, index + 1))
}

function anonymize({ mimeType, mediaMetadata, filename, description }: MediaItem, seed: number): MediaItem {
  const made = mediaMetadata.video ? video({ seed }) : photo({ seed })
  return {
    ...made,
    ...(description !== undefined && { description: `Description ${seed}` }),
    mimeType,
    mediaMetadata: { ...mediaMetadata, creationTime: made.mediaMetadata.creationTime },
    filename: made.filename.replace(/\.\w+$/, extensionOf(filename)),
  }
}

function extensionOf(filename: string): string {
  return /\.\w{1,5}$/.exec(filename)?.[0] ?? ''
}
