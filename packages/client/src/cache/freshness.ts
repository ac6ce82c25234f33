import { baseUrl, type MediaItem } from '@photos-library/schema'

/** The times of a media item, in milliseconds since 1970. */
export interface Freshness {
  /** When its answer came. */
  fetchedAt: number
  /** When its `baseUrl` dies (clause response.base-url). */
  expiresAt: number
}

/** Constructs the very object it is given. */
const Itself = function (item: object) {
  return item
} as unknown as new (item: object) => object

/** A time on an item itself, in a private field: nobody sees it, and no copy has it. A WeakMap costs the garbage collector much more. */
class Fetched extends Itself {
  #at: number

  constructor(item: object, at: number) {
    super(item)
    this.#at = at
  }

  static at(item: object): number | undefined {
    return #at in item ? item.#at : undefined
  }
}

/** Remembers when an item was fetched. What is remembered already stays: an item is fetched once. */
export function rememberFetched(mediaItem: MediaItem, at: number): unknown {
  return Fetched.at(mediaItem) ?? new Fetched(mediaItem, at)
}

/** When a client fetched this very item, and when its `baseUrl` dies; nothing for a copy, of which no client knows. */
export function freshness(mediaItem: MediaItem): Freshness | undefined {
  const fetchedAt = Fetched.at(mediaItem)
  return fetchedAt === undefined ? undefined : { fetchedAt, expiresAt: fetchedAt + baseUrl.lifetime * 1000 }
}
