import type { MediaItem } from '@photos-library/schema'

/** A media item, and when it was fetched. */
export interface CachedMediaItem {
  mediaItem: MediaItem
  /** In milliseconds since 1970. */
  fetchedAt: number
}

/**
 * Keeps media items by id. A `Map`, an LRU cache or a store whose answers are promises will do. The ids of a call are read
 * together, and so are the items of a request written. A broken cache costs requests, not the call: an id whose `get` fails,
 * or answers anything but an item of that id and its time, is asked for, and an item whose `set` fails is not kept.
 */
export interface MediaItemCache {
  /** The very object that was kept, or a copy; `undefined` or `null` when there is none. */
  get(id: string): CachedMediaItem | null | undefined | Promise<CachedMediaItem | null | undefined>
  /** Keeps the very object that the caller gets, too. What it returns is waited for when it is a promise. */
  set(id: string, item: CachedMediaItem): unknown
}

/** The items used last, in memory: a Map keeps its order, and the first is the one unused for longest. */
export function memoryCache(size: number): MediaItemCache {
  const items = new Map<string, CachedMediaItem>()
  const keepLast = (id: string, item: CachedMediaItem): void => {
    items.delete(id)
    items.set(id, item)
  }
  return {
    get(id) {
      const item = items.get(id)
      if (item) keepLast(id, item)
      return item
    },
    set(id, item) {
      keepLast(id, item)
      // To find its first, a Map walks over all that was deleted before it.
      const oldest = items.size > size ? items.keys().next().value : undefined
      if (oldest !== undefined) items.delete(oldest)
    },
  }
}
