import type { MediaItem } from '@photos-library/schema'
import { idOf } from './media-item.ts'
import { photo } from './photo.ts'
import { video } from './video.ts'

/** An item that is made when it is asked for. */
export interface LazyItem {
  readonly id: string
  readonly make: () => MediaItem
}

/** Seeds are told apart by more than a library holds. */
const stride = 10_000_000

/** Makes so many items out of a seed, every sixth of them a video. */
export function makeItems(count: number, seed: number): LazyItem[] {
  if (!Number.isSafeInteger(count) || count < 0)
    throw new RangeError(`Failed to make media items: count is ${count}. Please give a whole number.`)
  return Array.from({ length: count }, (_, index) => makeItem(index, seed * stride + index))
}

function makeItem(index: number, seed: number): LazyItem {
  return index % 6 === 5
    ? { id: idOf('video', seed), make: () => video({ seed }) }
    : { id: idOf('photo', seed), make: () => photo({ seed }) }
}
