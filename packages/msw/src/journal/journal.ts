import type { Answered } from '../answer/answer-call.ts'
import type { Call } from '../answer/call.ts'
import type { JournalEntry } from './journal-entry.ts'
import { Noted } from './noted.ts'

const capacity = 10_000

/** The requests a library answered. The oldest go when it is full, so that a server can run for weeks. */
export class Journal {
  #entries: Noted[] = []

  get entries(): readonly JournalEntry[] {
    return this.#entries.map(({ entry }) => entry)
  }

  /** Notes a request. */
  keep(call: Call, answered: Answered, at: number): Noted {
    const noted = new Noted(call, answered, at)
    this.#entries.push(noted)
    if (this.#entries.length > capacity) this.#entries.shift()
    return noted
  }

  clear(): void {
    this.#entries = []
  }
}
