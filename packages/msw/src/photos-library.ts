import type { MediaItem, scopes } from '@photos-library/schema'
import type { HttpHandler } from 'msw'
import type { Fault } from './faults/fault.ts'
import type { FailOptions, ScriptedFault } from './faults/scripted-fault.ts'
import type { JournalEntry } from './journal/journal.ts'
import type { Clock } from './time/create-clock.ts'

/** Who is let in: any token, everybody (`off`), or the given tokens with their scopes, which are whole URLs. */
export type Auth = 'any' | 'off' | { readonly [token: string]: { readonly scopes: readonly string[] } }

/** What a library holds, and whom it lets in. */
export interface PhotosLibraryOptions {
  /** The media items at the start, and again after `reset()`. None by default. */
  items?: readonly MediaItem[]
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
}

/** A Google Photos library of your own, which answers `mediaItems.batchGet` as Google's does. */
export interface PhotosLibrary {
  /** For MSW's `setupServer` and `setupWorker`. They answer all that is addressed to Google's hosts, and nothing else. */
  readonly handlers: HttpHandler[]
  /** The same answers without MSW. It looks at the path only, so that any server can hand its requests to it. */
  readonly fetch: (request: Request) => Promise<Response>
  /** The media items it holds now. */
  readonly items: readonly MediaItem[]
  /** The requests it answered, oldest first: the last 10,000, without tokens. */
  readonly requests: readonly JournalEntry[]
  /** Adds media items. One with the id of another takes its place. */
  readonly add: (...items: MediaItem[]) => void
  /** Removes media items by id. Ids it does not hold are fine. */
  readonly remove: (...ids: string[]) => void
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
  /** Goes back to the initial items and forgets all requests and faults. */
  readonly reset: () => void
}
