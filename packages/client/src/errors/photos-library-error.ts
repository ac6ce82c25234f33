import type { Code } from '@photos-library/schema'
import type { BatchGetResult } from '../batch/batch-get-result.ts'
import { type ErrorDetail, errorDetail, type ErrorDetails } from './error-detail.ts'

/**
 * Why a call failed: the name of a google.rpc.Code, as the API answers it, or one of the client's own.
 * `ABORTED` without an `httpStatus` is your `signal`; with one it is the API's.
 */
export type PhotosLibraryErrorCode =
  | Exclude<Code, 'OK'>
  | 'NETWORK'
  | 'TIMEOUT'
  | 'INVALID_RESPONSE'
  | 'BUDGET_EXHAUSTED'

/** What is known about a failure beside its code and its text. */
export interface Facts {
  httpStatus?: number | undefined
  headers?: Readonly<Record<string, string>> | undefined
  details?: readonly ErrorDetail[] | undefined
  retryAfter?: number | undefined
  attempts?: number | undefined
  cause?: unknown
  results?: readonly BatchGetResult[] | undefined
  remaining?: readonly string[] | undefined
}

/**
 * A call that failed as a whole. The message starts with the code and ends with what to do; it never holds a token.
 * A single id that failed is not an error but a result (clause response.partial-failure).
 */
export class PhotosLibraryError extends Error {
  override readonly name = 'PhotosLibraryError'
  /** Why the call failed. */
  readonly code: PhotosLibraryErrorCode
  /** The HTTP status of the answer; absent when there was none. */
  readonly httpStatus: number | undefined
  /** The headers of the answer that failed, their names in lower case; a browser shows few of them. Empty when there was none. */
  readonly headers: Readonly<Record<string, string>>
  /** The `google.rpc` messages of the answer's envelope, each with its `@type`. Empty when there were none. */
  readonly details: readonly ErrorDetail[]
  /** How long to wait before the next try, in milliseconds, when the server or the budget said so. */
  readonly retryAfter: number | undefined
  /** How often the request that failed was sent; 0 when it was not. */
  readonly attempts: number
  /** What a call had received before it failed, and a stream had not given yet, in the order the ids were given. */
  readonly results: readonly BatchGetResult[]
  /** The distinct ids that were read and have no result, in the order given: pass them to a later call to go on. */
  readonly remaining: readonly string[]

  /** Makes an error whose message is the code, a colon and the text. */
  constructor(code: PhotosLibraryErrorCode, text: string, facts: Facts = {}) {
    super(`${code}: ${text}`, facts.cause === undefined ? {} : facts)
    this.code = code
    this.httpStatus = facts.httpStatus
    this.headers = facts.headers ?? {}
    this.details = facts.details ?? []
    this.retryAfter = facts.retryAfter
    this.attempts = facts.attempts ?? 0
    this.results = facts.results ?? []
    this.remaining = facts.remaining ?? []
  }

  /** The first of `details` that is a `google.rpc` message of that name, typed: `error.detail('ErrorInfo')?.reason`. */
  detail<Name extends keyof ErrorDetails>(name: Name): ErrorDetails[Name] | undefined {
    return errorDetail(this.details, name)
  }
}
