import type { JournalEntry } from './journal-entry.ts'
import type { Note } from './note.ts'

const capacity = 10_000

/** The requests a library answered. The oldest go when it is full, so that a server can run for weeks. */
export class Journal {
  #notes: Note[] = []

  get entries(): readonly JournalEntry[] {
    return this.#notes.map((entry) => entry())
  }

  keep(note: Note): void {
    this.#notes.push(note)
    if (this.#notes.length > capacity) this.#notes.shift()
  }

  clear(): void {
    this.#notes = []
  }
}
