import type { ClauseId } from '@photos-library/schema/clauses'

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
  /** The clauses to check. Default: all. */
  only?: readonly ClauseId[]
  /** The clauses not to check. Default: none. */
  skip?: readonly ClauseId[]
  /**
   * Whether a made-up token may be accepted. Default: true in process and on loopback, where mocks accept any; false
   * everywhere else.
   */
  anyToken?: boolean
  /** The time an answer may take, in milliseconds. Default: 30,000. */
  timeout?: number
}
