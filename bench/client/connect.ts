import type { MediaItem, Status } from '@photos-library/schema'

/** Where a client's requests go. */
export interface Target {
  /** The base URL of the API. */
  endpoint: string
  fetch: typeof globalThis.fetch
}

/** What came of one id; the peers say it as the API does, and ours says `ok` as well. */
export interface Outcome {
  mediaItem?: MediaItem
  status?: Status
}

/** Gets the media items of at most one request's ids. */
export type Call = (ids: readonly string[]) => Promise<readonly Outcome[]>

/** Makes a client ready to call, written as its own documentation would. */
export type Connect = (target: Target) => Call

/** The token that every client sends. */
export const accessToken = 'any-token-will-do'
