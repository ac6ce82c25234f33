import type { Answer } from '../answer/answer.ts'

/** A request that is about to be answered 200. */
export interface FaultedRequest {
  readonly query: URLSearchParams
  /** The ids asked for, in order. */
  readonly ids: readonly string[]
  /** Whether the fault is meant for an id: for all of them, unless `fail()` was given `ids`. */
  readonly isMeant: (id: string) => boolean
}

/** A way to fail, made by a function of its name, such as `unavailable()`, and given to `library.fail()`. */
export interface Fault {
  /** What `library.verify()` calls it, such as `poison("a")`. */
  readonly name: string
  /** How often it fires when `library.fail()` is not told: once, or `Infinity` for until it is removed. */
  readonly times: number
  /** The only requests it fires for are those holding this id. */
  readonly id?: string
  /** Makes the answer from the one that would have been sent. */
  readonly answer: (answer: Answer, request: FaultedRequest) => Answer
}
