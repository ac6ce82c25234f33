import type { MediaItem } from '@photos-library/schema'
import type { Clock } from '../time/clock.ts'
import { checkItem } from './check-item.ts'
import { HeldItem } from './held-item.ts'
import type { LazyItem } from './make-items.ts'

interface ShelfOptions {
  clock: Clock
  /** For how many milliseconds a video that comes in PROCESSING stays so. */
  processingTime: number
}

/** The media items of a library, by id. Copies go in, so that a caller's later edits change nothing here. */
export class Shelf {
  readonly #options: ShelfOptions
  readonly #initial: readonly LazyItem[]
  readonly #byId = new Map<string, HeldItem>()

  constructor(items: readonly MediaItem[], made: readonly LazyItem[], options: ShelfOptions) {
    this.#options = options
    this.#initial = [...copiesOf(items), ...made]
    this.reset()
  }

  get items(): readonly MediaItem[] {
    const now = this.#options.clock.now()
    return Array.from(this.#byId.values(), (held) => held.at(now))
  }

  get size(): number {
    return this.#byId.size
  }

  has(id: string): boolean {
    return this.#byId.has(id)
  }

  find(id: string): HeldItem | undefined {
    return this.#byId.get(id)
  }

  add(items: readonly MediaItem[]): void {
    this.#hold(copiesOf(items))
  }

  update(id: string, fields: Partial<MediaItem>): void {
    const held = this.find(id)
    if (!held) throw new Error(`Failed to update ${JSON.stringify(id)}: the library does not hold it. Please add it.`)
    this.add([{ ...held.at(this.#options.clock.now()), ...fields, id }])
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) this.#byId.delete(id)
  }

  replace(items: readonly MediaItem[]): void {
    const copies = copiesOf(items)
    this.#byId.clear()
    this.#hold(copies)
  }

  reset(): void {
    this.#byId.clear()
    this.#hold(this.#initial)
  }

  #hold(items: readonly LazyItem[]): void {
    const { clock, processingTime } = this.#options
    const readyAt = clock.now() + processingTime
    for (const { id, make } of items) this.#byId.set(id, new HeldItem(make, readyAt))
  }
}

function copiesOf(items: readonly MediaItem[]): LazyItem[] {
  return items.map((item, index) => {
    const copy = asAnswered(checked(item, index))
    return { id: copy.id, make: () => copy }
  })
}

function checked(item: MediaItem, index: number): MediaItem {
  try {
    return checkItem(`[${index}]`, item)
  } catch (cause) {
    throw new TypeError(`Failed to hold media items: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    })
  }
}

/** An item recorded from a search may carry `contributorInfo`, which batchGet never answers (response.contributor-info). */
function asAnswered(item: MediaItem): MediaItem {
  const { contributorInfo: _, ...answered } = structuredClone(item)
  return answered
}
