import { baseUrl, type MediaItem } from '@photos-library/schema'
import { fetchedAt } from './fetched.ts'

/**
 * The times of a media item, in milliseconds since 1970, by the clock of the client that fetched it. A clock may be set back:
 * the item is young while `fetchedAt <= now && now < expiresAt`.
 */
export interface Freshness {
  /** When its answer came. */
  fetchedAt: number
  /** When its `baseUrl` dies (clause response.base-url). */
  expiresAt: number
}

/** When a client fetched this very item, and when its `baseUrl` dies; nothing for a copy, of which no client knows. */
export function freshness(mediaItem: MediaItem): Freshness | undefined {
  const at = fetchedAt(mediaItem)
  // A clock that does not tell the time knows no moment, and nothing would ever be later than it.
  return at === undefined || Number.isNaN(at) ? undefined : { fetchedAt: at, expiresAt: at + baseUrl.lifetime * 1000 }
}
