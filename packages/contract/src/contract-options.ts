import type { ClauseId } from '@photos-library/schema/clauses'

/** The id of one of several checks of a clause. */
export type CheckId = `${ClauseId}/${string}`

/** How a target is judged. */
export interface ContractOptions {
  /** A token that the target accepts. It is masked in every result. */
  accessToken: string
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
}
