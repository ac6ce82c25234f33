import type { MediaItem } from '@photos-library/schema'

/** When an answer came, in milliseconds since 1970. One object for all its items: each would keep a number in a box of its own. */
export interface Answered {
  at: number
}

/** A time on an item itself, in a private field: nobody sees it, and no copy has it. A WeakMap is slower to collect. */
class Fetched extends (function (item: object) {
  return item
} as unknown as new (item: object) => object) {
  #answered: Answered

  constructor(item: object, answered: Answered) {
    super(item)
    this.#answered = answered
  }

  static at(item: object): number | undefined {
    return #answered in item ? item.#answered.at : undefined
  }
}

/** Remembers when an item was fetched, of which nobody knows yet. */
export function rememberFetched(mediaItem: MediaItem, answered: Answered): unknown {
  return new Fetched(mediaItem, answered)
}

/** When this very item was fetched, in milliseconds since 1970. */
export function fetchedAt(mediaItem: MediaItem): number | undefined {
  return Fetched.at(mediaItem)
}
