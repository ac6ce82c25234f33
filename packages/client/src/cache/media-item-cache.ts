import type { MediaItem } from '@photos-library/schema'

/** A media item, and when it was fetched. */
export interface CachedMediaItem {
  mediaItem: MediaItem
  /** In milliseconds since 1970. */
  fetchedAt: number
}

/** Keeps media items by id. A `Map`, an LRU cache or a store whose answers are promises will do. */
export interface MediaItemCache {
  get(id: string): CachedMediaItem | undefined | Promise<CachedMediaItem | undefined>
  set(id: string, item: CachedMediaItem): unknown
}

/** The items used last, in memory: a Map keeps its order, and the first is the one unused for longest. */
export function memoryCache(size: number): MediaItemCache {
  const items = new Map<string, CachedMediaItem>()
  const set = (id: string, item: CachedMediaItem): void => {
    items.delete(id)
    items.set(id, item)
    for (const oldest of items.keys()) {
      if (items.size <= size) return
      items.delete(oldest)
    }
  }
  return {
    get(id) {
      const item = items.get(id)
      if (item) set(id, item)
      return item
    },
    set,
  }
}
