import { baseUrl, type MediaItem } from '@photos-library/schema'
import { fetchedAt } from './fetched.ts'

/** The times of a media item, in milliseconds since 1970. */
export interface Freshness {
  /** When its answer came. */
  fetchedAt: number
  /** When its `baseUrl` dies (clause response.base-url). */
  expiresAt: number
}

/** When a client fetched this very item, and when its `baseUrl` dies; nothing for a copy, of which no client knows. */
export function freshness(mediaItem: MediaItem): Freshness | undefined {
  const at = fetchedAt(mediaItem)
  return at === undefined ? undefined : { fetchedAt: at, expiresAt: at + baseUrl.lifetime * 1000 }
}
