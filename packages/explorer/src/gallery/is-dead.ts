import { freshness, type MediaItem } from '@photos-library/client'

/** Whether the `baseUrl` of an item has died, at a time in milliseconds since 1970. */
export function isDead(item: MediaItem, now: number): boolean {
  const fresh = freshness(item)
  return fresh === undefined || fresh.expiresAt <= now
}
