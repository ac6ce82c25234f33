import { invalidMediaItemId, type MediaItem } from '@photos-library/schema'
import { applyMask } from '../query/apply-mask.ts'
import { parseMask } from '../query/parse-mask.ts'

/** Finds a media item by its exact id. */
export type Find = (id: string) => MediaItem | undefined

/** The body of a 200: one result per id, in order, and of these what the `fields` mask names. */
export function findMediaItems(ids: readonly string[], query: URLSearchParams, find: Find): unknown {
  const mediaItemResults = ids.map((id) => {
    const mediaItem = find(id)
    return mediaItem ? { mediaItem } : { status: invalidMediaItemId }
  })
  return applyMask({ mediaItemResults }, parseMask(query.get('fields') ?? ''))
}
