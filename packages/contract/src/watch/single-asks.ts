import { codes } from '@photos-library/schema'
import { Recent } from './recent.ts'
import type { SeenAnswer, SeenRequest } from './seen.ts'
import type { Observation, Subject } from './rule.ts'

export const oneByOne: Subject = { clause: 'limits.quota' }

// Two may be two clicks. From three on it is a loop.
const loop = 3

/** Watches for ids asked one by one that one request could have held (clause limits.quota). */
export class SingleAsks {
  #recent: { id: string; askedAt: number }[] = []
  // Ids of a call that failed: to ask for each alone is the remedy (clause error.poison).
  readonly #suspects = new Recent<string, true>()
  readonly #window: number

  /** @param window The time in which requests could have waited for each other, in milliseconds. */
  constructor(window: number) {
    this.#window = window
  }

  judge({ ids, askedAt }: SeenRequest, { status }: SeenAnswer): Observation | undefined {
    const [id = '', ...others] = ids
    if (others.length > 0) {
      if (status === codes.INTERNAL.httpStatus) for (const suspect of ids) this.#suspects.set(suspect, true)
      return undefined
    }
    if (ids.length === 0 || this.#suspects.has(id)) return undefined
    const near = this.#recent.filter((one) => one.id !== id && Math.abs(askedAt - one.askedAt) < this.#window)
    this.#recent = [...near, { id, askedAt }]
    if (this.#recent.length < loop) return undefined
    this.#recent = []
    const message = `${loop} ids were asked for one by one within ${this.#window} ms. One request could have held them.`
    return { subject: oneByOne, message }
  }
}
