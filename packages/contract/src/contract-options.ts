import type { ClauseId } from '@photos-library/schema/clauses'
import type { Clock } from './clock.ts'

/** The id of one of several checks of a clause. */
export type CheckId = `${ClauseId}/${string}`

/** How a target is judged. */
export interface ContractOptions {
  /** A token that the target accepts. It is masked in every result. */
  accessToken: string
  /** A token without the scope, such as one whose scope was removed in 2025: it must be refused. Default: none is tried. */
  forbiddenToken?: string
  /**
   * Ids of media items that exist for this token: at least two. A photo with EXIF and a video make
   * more checks possible. When there are too many for one request with others beside them, the first are used.
   */
  knownIds: readonly string[]
  /** The base URL of the requests when the target is no URL. Default: the server of the spec. */
  endpoint?: string | URL
  /** Whether a broken clause that is only assumed counts as failed. Default: false, it is a warning. */
  strict?: boolean
  /** The checks to make: ids of clauses, or of single checks such as `response.order/permuting`. Default: all. */
  only?: readonly (ClauseId | CheckId)[]
  /** The checks not to make, named the same way. Default: none. */
  skip?: readonly (ClauseId | CheckId)[]
  /**
   * Whether a made-up token may be accepted. Default: true in process and on loopback, where mocks accept any; false
   * everywhere else.
   */
  anyToken?: boolean
  /** The time an answer may take, in milliseconds. Default: 30,000. */
  timeout?: number
  /**
   * A number from which the made-up inputs follow: the same seed makes the same. Default: another for each run; what is
   * found names it.
   */
  seed?: number
  /** The most requests that a run may send. A check that needs more is skipped, and says so. Default: 80. */
  maxRequests?: number
  /** The most requests per second. Default: as fast as they are answered, one after the other. */
  rate?: number
  /**
   * How often a request is sent again when nothing came, or a 429, 503 or 504; after a 429 not before 30 seconds. Each
   * time counts as a request. Default: 0.
   */
  retries?: number
  /** Tells the time and waits. Default: the system's. */
  clock?: Clock
}
