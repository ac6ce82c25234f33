import type { Answer } from '../answer/answer.ts'

/** A request that is about to be answered 200. */
export interface FaultedRequest {
  readonly query: URLSearchParams
  /** The ids asked for, in order. */
  readonly ids: readonly string[]
  /** Whether the fault is meant for an id: for all of them, unless `fail()` was given `ids`. */
  readonly isMeant: (id: string) => boolean
  /** Its place among the requests that the fault has seen: 1, 2, 3. */
  readonly nth: number
}

/** A way to fail, made by a function of its name, such as `unavailable()`, and given to `library.fail()`. */
export interface Fault {
  /** What `library.verify()` calls it, such as `poison("a")`. */
  readonly name: string
  /** How often it fires when `library.fail()` is not told: once, or `Infinity` for until it is removed. */
  readonly times: number
  /** Whether it fires for the nth request it sees, which holds these ids. By default it always does. */
  readonly matches?: (ids: readonly string[], nth: number) => boolean
  /** Makes the answer from the one that would have been sent. */
  readonly answer: (answer: Answer, request: FaultedRequest) => Answer
}

/** Reads from a request's headers which fault it asks for, if any. */
export type FaultOf = (headers: Pick<Headers, 'get'>) => Fault | undefined
