import type { MediaItem } from '@photos-library/schema'
import { type Clock, systemClock } from './clock.ts'
import { type AccessToken, tokenSource } from './access-token.ts'
import { createApi, type Fetch } from './api.ts'
import { batchGet, type BatchGetSettings } from './batch-get.ts'
import type { BatchGetResult } from './batch-get-result.ts'
import { collectGets } from './collect-gets.ts'
import { readEndpoint } from './endpoint.ts'
import { type BatchGetPlan, planBatchGet } from './plan-batch-get.ts'
import { positiveInteger } from './positive-integer.ts'
import { raw } from './raw.ts'
import type { RawOptions, RawParameters, RawResult } from './raw-result.ts'
import { readRetryPolicy, type RetryOptions } from './retry-policy.ts'
import { type IdSource, streamBatchGet } from './stream-batch-get.ts'
import { untilAborted } from './until-aborted.ts'

/** How a client reaches the API. */
export interface PhotosClientOptions {
  /**
   * An OAuth 2.0 access token of the user (clause request.scopes), or a function that has one, asked for every request.
   * It is sent in the `Authorization` header to the endpoint, and goes nowhere else.
   */
  accessToken: AccessToken
  /** The base URL. `http:` is taken only for loopback (clause request.https). Default: Google's server. */
  endpoint?: string | undefined
  /** Sends a request. Default: whatever `globalThis.fetch` is when the request is sent. */
  fetch?: Fetch | undefined
  /** How many requests of one call may be under way at a time. Default: 4. */
  concurrency?: number | undefined
  /** The longest URL to send, in characters. Default: 8000, which common servers and proxies take. */
  maxUrlLength?: number | undefined
  /** When a request that failed is sent again. Default: as Google asks (clauses limits.retry, limits.retry.wait). */
  retry?: RetryOptions | undefined
  /** Tells the time and waits, so that a test need not. Default: the system's. */
  clock?: Clock | undefined
}

/** What one call may have of its own. */
export interface BatchGetOptions {
  /** Ends the call when aborted; `AbortSignal.timeout(ms)` bounds its time. Default: none. */
  signal?: AbortSignal | undefined
  /** How many of its requests may be under way at a time. Default: the client's. */
  concurrency?: number | undefined
  /** When a request of it that failed is sent again; what it leaves out is the client's. */
  retry?: RetryOptions | undefined
}

/** A client of the Google Photos Library API's `mediaItems.batchGet`. */
export interface PhotosClient {
  /**
   * Gets any number of media items: one result per id given, in that order, repeats included. Each distinct id is sent
   * once, in the fewest requests that hold the ids in order (clauses request.ids.max, request.ids.unique). An id that
   * fails is a result with `ok: false` (clause response.partial-failure). No ids: no request, and no result.
   *
   * @throws {PhotosLibraryError} When a request fails. The error holds the results so far and the ids that remain.
   */
  batchGet(ids: Iterable<string> & object, options?: BatchGetOptions): Promise<BatchGetResult[]>
  /**
   * The same as an async iterable, for a list of any length: results come in order, as soon as they are there, and ids are
   * read only as far ahead as `concurrency` requests need. A repeat costs nothing within its request; further away it is
   * asked for again, for nothing is kept. A loop that ends early ends the requests under way.
   *
   * @throws {PhotosLibraryError} When a request fails, once all results before it were given. The error holds the results
   * of that request and the ids of it that remain.
   */
  stream(ids: IdSource, options?: BatchGetOptions): AsyncGenerator<BatchGetResult, void, void>
  /**
   * Gets one media item. Calls made in the same tick of the event loop share requests, so that a component may ask for
   * its own item alone. A `signal` ends the waiting of its caller, not the request that others share.
   *
   * @throws {PhotosLibraryError} When the id fails (INVALID_ARGUMENT for one that is unknown), or its request does.
   */
  get(id: string, options?: Pick<BatchGetOptions, 'signal'>): Promise<MediaItem>
  /**
   * What `batchGet` would cost for these ids. Sends nothing.
   *
   * @throws {PhotosLibraryError} INVALID_ARGUMENT when `batchGet` would refuse an id.
   */
  plan(ids: Iterable<string> & object): BatchGetPlan
  /**
   * Exactly one request as the spec describes it, system parameters included (clause request.system-parameters). Answers
   * what came, errors too, with its `Response`; nothing is cut, paired or verified.
   *
   * @throws {PhotosLibraryError} When there is no answer: NETWORK, TIMEOUT, ABORTED, or UNAUTHENTICATED for a token that
   * cannot be sent.
   * @throws {TypeError} When `headers` holds what no header can carry.
   */
  raw(parameters: RawParameters, options?: RawOptions): Promise<RawResult>
}

/**
 * Makes a client. Sends nothing.
 *
 * @throws {PhotosLibraryError} INVALID_ARGUMENT or UNAUTHENTICATED when an option cannot be used.
 */
export function createPhotosClient(options: PhotosClientOptions): PhotosClient {
  const { accessToken, fetch = (request) => globalThis.fetch(request), clock = systemClock } = options
  const endpoint = readEndpoint(options.endpoint)
  const limits = { endpoint, maxUrlLength: positiveInteger('maxUrlLength', options.maxUrlLength, 8000) }
  const byDefault = positiveInteger('concurrency', options.concurrency, 4)
  const policy = readRetryPolicy(options.retry ?? {})
  const api = createApi({ endpoint, tokens: tokenSource(accessToken), fetch, clock })
  const settings = { limits, clock }
  const settingsOf = ({ signal, concurrency, retry }: BatchGetOptions): BatchGetSettings => ({
    ...settings,
    signal,
    concurrency: positiveInteger('concurrency', concurrency, byDefault),
    retry: retry === undefined ? policy : readRetryPolicy({ ...options.retry, ...retry }),
  })
  const get = collectGets((ids) => batchGet(api, ids, settingsOf({})))
  return {
    batchGet: async (ids, options = {}) => batchGet(api, ids, settingsOf(options)),
    stream: (ids, options = {}) => streamBatchGet(api, ids, settingsOf(options)),
    get: async (id, { signal } = {}) => {
      // An id that cannot be asked for fails alone, before it joins the others.
      planBatchGet([id], limits)
      return untilAborted(signal, () => get(id))
    },
    plan: (ids) => planBatchGet(ids, limits),
    raw: (parameters, options) => raw(api, parameters, options),
  }
}
