import { batchGet } from '@photos-library/schema'
import type { JournalEntry, PhotosLibrary } from '@photos-library/msw'
import { createStore, type Store } from './store.ts'

/** What the page has asked the library for. */
export interface Traffic {
  /** The calls of batchGet, newest first: the last 100. */
  calls: readonly Call[]
  /** How many calls there were. */
  requests: number
  /** How many ids they held: as many calls it would have been one by one. */
  idsAsked: number
  /** How many pictures were loaded. */
  pictures: number
}

/** One call of batchGet. */
export interface Call extends JournalEntry {
  /** 1 for the first call of the page. */
  number: number
}

const none: Traffic = { calls: [], requests: 0, idsAsked: 0, pictures: 0 }
const kept = 100

/** Follows what a library answers. */
export function followTraffic(library: PhotosLibrary): Store<Traffic> {
  const traffic = createStore(none)
  library.on('request', (entry) => traffic.set(count(traffic.get(), entry)))
  return traffic
}

function count(traffic: Traffic, entry: JournalEntry): Traffic {
  if (new URL(entry.url).pathname !== batchGet.path) return { ...traffic, pictures: traffic.pictures + 1 }
  const requests = traffic.requests + 1
  return {
    ...traffic,
    calls: [{ ...entry, number: requests }, ...traffic.calls].slice(0, kept),
    requests,
    idsAsked: traffic.idsAsked + entry.ids.length,
  }
}
