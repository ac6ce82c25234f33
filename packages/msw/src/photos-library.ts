import type { MediaItem, scopes } from '@photos-library/schema'
import type { HttpHandler } from 'msw'
import type { Auth, Owner } from './access/auth.ts'
import type { QuotaOptions } from './access/quota.ts'
import type { LibraryFetch } from './answer/fetch-of.ts'
import type { Pictures } from './answer/media-bytes.ts'
import type { Fault, FaultOf } from './faults/fault.ts'
import type { FailOptions, ScriptedFault } from './faults/scripted-fault.ts'
import type { JournalEntry } from './journal/journal-entry.ts'
import type { LibraryEvent, LibraryListener } from './journal/listeners.ts'
import type { Clock } from './time/clock.ts'

/** What a library holds, and whom it lets in. */
export interface PhotosLibraryOptions {
  /** The media items at the start, and again after `reset()`. None by default. */
  items?: readonly MediaItem[]
  /**
   * How many more it makes out of the seed, every sixth of them a video. They are made when they are asked for.
   * @default 0
   */
  count?: number
  /**
   * A number that stands for other made items.
   * @default 1
   */
  seed?: number
  /**
   * Who is let in. A request without a token is answered 401 unless this is `off` (clause error.unauthenticated).
   * @default 'any'
   */
  auth?: Auth
  /**
   * Which scopes reach the method: those of the reference (`legacy`), or what Google has left of them since 2025-03-31.
   * It matters only when `auth` gives tokens their scopes.
   * @default '2025'
   */
  scopes?: keyof typeof scopes
  /**
   * Where it reads the time. By default time stands still, so that the same request has the same answer on every machine.
   * `Date` is the real time, and `createClock()` makes a clock that you advance.
   * @default createClock()
   */
  clock?: Clock
  /**
   * For how many milliseconds of the clock a video that comes in PROCESSING stays so, before it is READY.
   * @default Infinity
   */
  processingTime?: number
  /** Whose an item is, by its id, when it is not everybody's. Others are told that the id is invalid. */
  owners?: { readonly [id: string]: Owner }
  /** How many requests are let through, before they are answered 429 (clause error.quota). All by default. */
  quota?: QuotaOptions
  /**
   * Whether the project has enabled the API. Else all is answered 403 (clause error.service-disabled).
   * @default true
   */
  apiEnabled?: boolean
  /**
   * The number of the project that errors name.
   * @default '123456789012'
   */
  project?: string
  /**
   * Whether `/v1/mediaItems/:batchGet` is answered too, which Google does not know and the npm package `googlephotos` asks.
   * @default false
   */
  acceptSlashedVerb?: boolean
  /**
   * Which fault a request asks for itself, before those of `fail()`: `faultByHeader` reads the header
   * `x-photos-library-fault: unavailable`, and you may write another. None by default. `verify()` does not count them.
   */
  faultOf?: FaultOf
  /**
   * Makes the bytes behind a `baseUrl`: `pictures` of `@photos-library/msw/pictures`, which is an import of its own so that a
   * page without it does not pay for it. Without, such requests are answered with a loud 501.
   */
  pictures?: Pictures
}

/** A Google Photos library of your own, which answers `mediaItems.batchGet` as Google's does. */
export interface PhotosLibrary {
  /** For MSW's `setupServer` and `setupWorker`. They answer all that is addressed to Google's hosts, and nothing else. */
  readonly handlers: HttpHandler[]
  /** The same answers without MSW, as a `fetch`. It looks at the path only, so that any server can hand its requests to it. */
  readonly fetch: LibraryFetch
  /** The media items it holds now. */
  readonly items: readonly MediaItem[]
  /** The requests it answered, oldest first: the last 10,000, without tokens. */
  readonly requests: readonly JournalEntry[]
  /** How many media items it holds now. */
  readonly size: number
  /** Whether it holds a media item with this id. */
  readonly has: (id: string) => boolean
  /**
   * Adds media items. One with the id of another takes its place.
   * @throws {TypeError} when one breaks the schema, with the place and the reason
   */
  readonly add: (...items: MediaItem[]) => void
  /**
   * Changes fields of a media item.
   * @throws {Error} when the library does not hold it, or the change breaks the schema
   */
  readonly update: (id: string, fields: Partial<Omit<MediaItem, 'id'>>) => void
  /** Removes media items by id. Ids it does not hold are fine. */
  readonly remove: (...ids: string[]) => void
  /** The media items it holds now, for `JSON.stringify`. */
  readonly toJSON: () => readonly MediaItem[]
  /**
   * Holds other media items instead: an array of them as `toJSON()` gives it, or a recorded answer of batchGet.
   * @throws {Error} when it is neither, with the place and the reason
   */
  readonly fromJSON: (content: unknown) => void
  /**
   * Tells a listener of each request when it is answered: of all, of those that a fault answered, or of those that are not
   * the method. It answers how to stop.
   */
  readonly on: (event: LibraryEvent, listener: LibraryListener) => () => void
  /**
   * Fails the next request that would have succeeded, or as many as `times` says. Of several faults the oldest fires first.
   * @throws {RangeError} when `times` is neither a whole number above 0 nor `Infinity`
   */
  readonly fail: (fault: Fault, options?: FailOptions) => ScriptedFault
  /** The faults that have not fired as often as asked, oldest first. */
  readonly pending: readonly ScriptedFault[]
  /**
   * For the end of a test.
   * @throws {Error} when faults are pending, with their names
   */
  readonly verify: () => void
  /** Goes back to the initial items, forgets all requests and faults, and ends what is stalled. */
  readonly reset: () => void
}
