import type { Answer } from '../answer/answer.ts'
import type { Fault, FaultedRequest } from './fault.ts'

/** For which requests a fault fires. */
export interface FailOptions {
  /**
   * How many requests it fires for: a whole number, or `Infinity` for until it is removed.
   * @default 1, and Infinity for poison()
   */
  times?: number
  /** Only requests that hold one of these ids. All requests by default. */
  ids?: readonly string[]
}

/** A fault that a library was told to fail with. */
export interface ScriptedFault {
  /** Its name, such as `poison("a")`. */
  readonly name: string
  /** How often it was asked to fire. */
  readonly times: number
  /** How often it fired so far. */
  readonly fired: number
  /** Ends it. `verify()` still wants it to have fired once. */
  readonly remove: () => void
}

/** A fault and how often it fired. */
export class Scripted implements ScriptedFault {
  readonly name: string
  readonly times: number
  readonly #fault: Fault
  readonly #ids: ReadonlySet<string> | undefined
  #fired = 0
  #seen = 0
  #isRemoved = false

  constructor(fault: Fault, { times = fault.times, ids }: FailOptions) {
    if (times !== Infinity && !(Number.isSafeInteger(times) && times > 0)) {
      throw new RangeError(
        `Failed to script ${fault.name}: times is ${times}. Please give a whole number above 0, or Infinity.`,
      )
    }
    this.name = fault.name
    this.times = times
    this.#fault = fault
    this.#ids = ids && new Set(ids)
  }

  get fired(): number {
    return this.#fired
  }

  /** Whether it has not fired as often as asked. What lasts until it is removed is asked to fire once. */
  get isPending(): boolean {
    return this.#fired < (this.#isRemoved || this.times === Infinity ? 1 : this.times)
  }

  readonly remove = (): void => {
    this.#isRemoved = true
  }

  readonly isMeant = (id: string): boolean => this.#ids?.has(id) ?? true

  /** Whether it fires for a request with these ids; then it counts. */
  fires(ids: readonly string[]): boolean {
    if (this.#isRemoved || this.#fired >= this.times || !ids.some(this.isMeant)) return false
    this.#seen++
    const isFiring = this.#fault.matches?.(ids, this.#seen) ?? true
    if (isFiring) this.#fired++
    return isFiring
  }

  /** Answers the request that it fired for last, in place of a 200. */
  answer(answer: Answer, request: Pick<FaultedRequest, 'ids' | 'query'>): Answer {
    const { isMeant, name } = this
    return { fault: name, ...this.#fault.answer(answer, { ...request, isMeant, nth: this.#seen }) }
  }
}
