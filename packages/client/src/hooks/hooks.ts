import type { Violation } from '@photos-library/schema/validate'
import type { PhotosLibraryError } from '../errors/photos-library-error.ts'

/** A hook that sees the end of what began, too, when it returns a function for it. */
export type Hook<Start, End> = (start: Start) => ((end: End) => void) | void

/** A call of the client's. Events of its requests hold this very object. */
export interface Operation {
  name: 'batchGet' | 'stream' | 'get' | 'raw'
}

/** What every event of a request says. */
export interface RequestEvent {
  operation: Operation
  ids: readonly string[]
  /** Which attempt of the request it is; 1 is the first. */
  attempt: number
}

/** How something ended. */
export interface End {
  /** In milliseconds, by the client's clock. */
  duration: number
  /**
   * Why it failed; absent when it did not. Where something else than a PhotosLibraryError was thrown, as by a stream's source,
   * it is the `cause` of one with the code UNKNOWN.
   */
  error?: PhotosLibraryError | undefined
}

/**
 * What a client tells about its work. No event holds a token. A hook that throws, or whose promise rejects, changes
 * nothing. Durations and waits are in milliseconds.
 */
export interface Hooks {
  /** A call, and how it ended after so many requests. */
  onOperation?: Hook<Operation, End & { requests: number }> | undefined
  /** One request to `url` (whose query is left out), and its end: with `httpStatus` when it was answered, be it in part. */
  onRequest?: Hook<RequestEvent & { url: string }, End & { httpStatus?: number | undefined }> | undefined
  /**
   * A request will be sent again: after an error; or, without one, for ids that were answered with nothing, in a request of
   * their own, whose first `attempt` it is.
   */
  onRetry?: ((event: RequestEvent & { error?: PhotosLibraryError | undefined }) => void) | undefined
  /** A request that keeps answering 500 is halved; `ids` are those that hold a bad one. */
  onSplit?: ((event: { operation: Operation; ids: readonly string[] }) => void) | undefined
  /** A wait before the next attempt, and its end. */
  onWait?: Hook<RequestEvent & { wait: number }, End> | undefined
  /** An answer that broke its schema, with `validate: 'report'`. */
  onInvalid?: ((event: RequestEvent & { violation: Violation }) => void) | undefined
}
