import type { MediaItem } from '@photos-library/schema'
import type { Clock } from '../time/create-clock.ts'
import { HeldItem } from './held-item.ts'

/** When a shelf has which items. */
interface ShelfOptions {
  clock: Clock
}

/** The media items of a library, by id. Copies go in, so that a caller's later edits change nothing here. */
export class Shelf {
  readonly #clock: Clock
  readonly #initial: readonly MediaItem[]
  readonly #byId = new Map<string, HeldItem>()

  constructor(initial: readonly MediaItem[], { clock }: ShelfOptions) {
    this.#clock = clock
    this.#initial = initial.map(asAnswered)
    this.reset()
  }

  get items(): readonly MediaItem[] {
    const now = this.#clock.now()
    return Array.from(this.#byId.values(), (held) => held.at(now))
  }

  find(id: string): MediaItem | undefined {
    return this.#byId.get(id)?.at(this.#clock.now())
  }

  add(items: readonly MediaItem[]): void {
    for (const item of items) this.#hold(asAnswered(item))
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) this.#byId.delete(id)
  }

  reset(): void {
    this.#byId.clear()
    for (const item of this.#initial) this.#hold(item)
  }

  #hold(item: MediaItem): void {
    this.#byId.set(item.id, new HeldItem(() => item))
  }
}

/** An item recorded from a search may carry `contributorInfo`, which batchGet never answers (response.contributor-info). */
function asAnswered(item: MediaItem): MediaItem {
  const { contributorInfo: _, ...answered } = structuredClone(item)
  return answered
}
