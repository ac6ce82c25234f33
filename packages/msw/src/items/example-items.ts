import type { MediaItem } from '@photos-library/schema'
import { photo } from './photo.ts'
import { video } from './video.ts'

/** What the command serves when it is given no file: the same ten photos and two videos everywhere. */
export function exampleItems(): MediaItem[] {
  const photos = Array.from({ length: 10 }, (_, index) => photo({ seed: index + 1 }))
  return [...photos, video(), video({ seed: 2, status: 'PROCESSING' })]
}
