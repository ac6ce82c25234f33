import type { MediaItem } from '@photos-library/schema'
import type { BatchGetResult } from './batch/batch-get-result.ts'
import type { CallOptions } from './calls/call-options.ts'
import type { IdSource } from './stream/open-source.ts'
import type { BatchGetPlan } from './ids/plan-batch-get.ts'
import type { RawOptions, RawParameters, RawResult } from './requests/raw-result.ts'

/** A client of the Google Photos Library API's `mediaItems.batchGet`. */
export interface PhotosClient {
  /**
   * Gets any number of media items: one result per id given, in that order, repeats included. Each distinct id is sent
   * once, in the fewest requests that hold the ids in order (clauses request.ids.max, request.ids.unique). An id that
   * fails is a result with `ok: false` (clause response.partial-failure); so is one that makes its request fail with 500
   * (clause error.poison). No ids: no request, and no result.
   *
   * @throws {PhotosLibraryError} When a request fails. The error holds the results so far and the ids that remain.
   */
  batchGet(ids: Iterable<string> & object, options?: CallOptions): Promise<BatchGetResult[]>
  /**
   * The same as an async iterable, for a list of any length: results come in order, as soon as they are there, and ids are
   * read only as far ahead as `concurrency` requests need. A repeat costs nothing within its request; further away it is
   * asked for again, for nothing is kept. A request waits until it is full or its source ends. A loop that ends early ends
   * the requests under way, and calls the source's `return` without waiting for it; so does a failure.
   *
   * @throws {PhotosLibraryError} When a request fails, once all results before it were given. The error holds the results
   * that were not given yet, and all other ids that were read: go on with `remaining` and what the source has left. INVALID_ARGUMENT for what is no
   * source or no id.
   * @throws What the source throws, as it is, once the results for all ids before it were given.
   */
  stream(ids: IdSource, options?: CallOptions): AsyncGenerator<BatchGetResult, void, void>
  /**
   * Gets one media item. Calls made within `getWindow` share requests, so that a component may ask for its own item alone.
   * A `signal` ends the waiting of its caller, not the request that others share.
   *
   * @throws {PhotosLibraryError} When the id fails (INVALID_ARGUMENT for one that is unknown), or its request does.
   */
  get(id: string, options?: Pick<CallOptions, 'signal'>): Promise<MediaItem>
  /**
   * What `batchGet` would cost for these ids. Sends nothing.
   *
   * @throws {PhotosLibraryError} INVALID_ARGUMENT when `batchGet` would refuse an id.
   */
  plan(ids: Iterable<string> & object): BatchGetPlan
  /**
   * Exactly one request as the spec describes it, system parameters included (clause request.system-parameters). Answers
   * what came, errors too, with its `Response`; nothing is cut, repeated, paired or verified.
   *
   * @throws {PhotosLibraryError} When there is no answer: NETWORK, TIMEOUT, ABORTED, BUDGET_EXHAUSTED, or UNAUTHENTICATED
   * for a token that cannot be sent.
   * @throws {TypeError} When `headers` holds what no header can carry.
   */
  raw(parameters: RawParameters, options?: RawOptions): Promise<RawResult>
}
