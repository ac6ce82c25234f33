import { baseUrl, type MediaItem } from '@photos-library/schema'

/** The times of a media item, in milliseconds since 1970. */
export interface Freshness {
  /** When its answer came. */
  fetchedAt: number
  /** When its `baseUrl` dies (clause response.base-url). */
  expiresAt: number
}

const fetched = new WeakMap<MediaItem, number>()

/** Remembers when an item was fetched, for as long as somebody holds it. */
export function rememberFetched(mediaItem: MediaItem, at: number): void {
  fetched.set(mediaItem, at)
}

/** When a client fetched this very item, and when its `baseUrl` dies; nothing for a copy, of which no client knows. */
export function freshness(mediaItem: MediaItem): Freshness | undefined {
  const fetchedAt = fetched.get(mediaItem)
  return fetchedAt === undefined ? undefined : { fetchedAt, expiresAt: fetchedAt + baseUrl.lifetime * 1000 }
}
