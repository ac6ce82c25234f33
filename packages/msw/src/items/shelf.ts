import type { MediaItem } from '@photos-library/schema'

/** The media items of a library, by id. Copies go in, so that a caller's later edits change nothing here. */
export class Shelf {
  readonly #initial: readonly MediaItem[]
  readonly #byId = new Map<string, MediaItem>()

  constructor(initial: readonly MediaItem[]) {
    this.#initial = initial.map(asAnswered)
    this.reset()
  }

  get items(): readonly MediaItem[] {
    return [...this.#byId.values()]
  }

  find(id: string): MediaItem | undefined {
    return this.#byId.get(id)
  }

  add(items: readonly MediaItem[]): void {
    for (const item of items) this.#byId.set(item.id, asAnswered(item))
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) this.#byId.delete(id)
  }

  reset(): void {
    this.#byId.clear()
    for (const item of this.#initial) this.#byId.set(item.id, item)
  }
}

/** An item recorded from a search may carry `contributorInfo`, which batchGet never answers (response.contributor-info). */
function asAnswered(item: MediaItem): MediaItem {
  const { contributorInfo: _, ...answered } = structuredClone(item)
  return answered
}
