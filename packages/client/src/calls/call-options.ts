import type { BadIds } from '../batch/bad-ids.ts'
import type { MediaItemCache } from '../cache/media-item-cache.ts'
import type { Hooks } from '../hooks/hooks.ts'
import type { Fetch } from '../requests/api.ts'
import type { RetryOptions } from '../retries/retry-options.ts'
import type { BudgetOptions } from '../budget/budget-options.ts'
import type { Clock } from '../time/clock.ts'
import type { AccessToken } from '../tokens/access-token.ts'

/** How far a long call is. */
export interface Progress {
  /** The distinct ids that have a result. */
  done: number
  /** The distinct ids of the call; `undefined` in a stream, whose end nobody knows. */
  total: number | undefined
  /** The requests sent so far. */
  requests: number
}

/** What one call may have of its own, and, but for `onProgress`, what a client may have for all of its calls. */
export interface CallOptions {
  /** Ends the call when aborted, the client's all of them. Default: none. */
  signal?: AbortSignal | undefined
  /** How many requests of one call may be under way at a time. Default: the client's; 4. */
  concurrency?: number | undefined
  /** When a request that failed is sent again, or how often at most; what it leaves out is the client's. Default: as Google asks (clauses limits.retry, limits.retry.wait). */
  retry?: RetryOptions | number | undefined
  /** How long one attempt may take, in milliseconds, its body included; `Infinity` for no limit. Default: the client's; 60 s. */
  timeout?: number | undefined
  /** How long a call may take with all its attempts and waits, in milliseconds. Default: the client's; no limit. */
  totalTimeout?: number | undefined
  /**
   * Answers from memory what was fetched less than so many milliseconds ago, so that only older items cost a request, and
   * nothing whose `baseUrl` is dead, after 60 minutes (clause response.base-url). All who ask share the item in memory: make a
   * copy before you change it. Default: the client's; 0, everything is asked for.
   */
  maxAge?: number | undefined
  /** Told after each request how far the call is. Default: none. */
  onProgress?: ((progress: Progress) => void) | undefined
}

/** How a client reaches the API. */
export interface PhotosClientOptions extends Omit<CallOptions, 'onProgress'> {
  /**
   * An OAuth 2.0 access token of the user (clause request.scopes), or a function that has one, asked for every attempt; once
   * more with `rejected: true` after a 401, on behalf of all requests in flight. It is sent in the `Authorization` header to
   * the endpoint, and goes nowhere else.
   */
  accessToken: AccessToken
  /** The base URL. `http:` is taken only for loopback (clause request.https). Default: Google's server. */
  endpoint?: string | undefined
  /** Sends a request. Default: whatever `globalThis.fetch` is when the request is sent. */
  fetch?: Fetch | undefined
  /** The longest URL to send, in characters. Default: 8000, which common servers and proxies take. */
  maxUrlLength?: number | undefined
  /** How long `get` waits for others to share its request, in milliseconds. Default: 0, one tick of the event loop. */
  getWindow?: number | undefined
  /** How many requests may be sent in a minute and in a day; beyond it they are refused unsent. Default: any number. */
  budget?: BudgetOptions | undefined
  /** Ids that spoil their whole request (clause error.poison) are kept here and not asked for again; a `Set` will do. Default: none is kept. */
  badIds?: BadIds | undefined
  /** Where `maxAge` keeps items. Default: the 10,000 used last, in memory. */
  cache?: MediaItemCache | undefined
  /** Told what the client does. Default: nobody. */
  hooks?: Hooks | undefined
  /**
   * Holds every answer against the schema: `true` throws INVALID_RESPONSE for one that breaks it, `'report'` tells
   * `hooks.onInvalid`. Unknown fields are fine (clause response.unknown-fields). Default: only what pairing needs is checked.
   */
  validate?: boolean | 'report' | undefined
  /** Tells the time and waits, so that a test need not. Default: the system's. */
  clock?: Clock | undefined
}
