import type { BatchGetMediaItemsResponse, ErrorResponse, paths } from '@photos-library/schema'
import type * as batchGet from '@photos-library/schema/batch-get'

/** The query parameters as the spec has them: `mediaItemIds`, and Google's system parameters such as `fields`. */
export type RawParameters = paths[(typeof batchGet)['path']]['get']['parameters']['query']

/** What a raw call takes beside its parameters. */
export interface RawOptions {
  /** Headers to send along; `Authorization` is the client's own. Default: none. */
  headers?: Record<string, string> | undefined
  /** Ends the call when aborted. Default: none. */
  signal?: AbortSignal | undefined
}

/**
 * The answer to a raw call as it came. Nothing in it was verified, and a `fields` mask leaves out what it does not name.
 * `data` is `undefined` when the body is no JSON object, `error` also when it is none of the API's (clause error.envelope), but
 * a proxy's. The body of `response` is still unread.
 */
export type RawResult =
  | { ok: true; data: BatchGetMediaItemsResponse | undefined; response: Response }
  | { ok: false; error: ErrorResponse | undefined; response: Response }
