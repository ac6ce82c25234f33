import type { JournalEntry } from './journal-entry.ts'
import type { Note } from './note.ts'

/** What can be listened to: every request, those that a fault answered, and those that are not the method. */
export type LibraryEvent = 'request' | 'fault' | 'unhandled'

/** Is told of a request when it has been answered. */
export type LibraryListener = (entry: JournalEntry) => void

/** Who wants to be told of requests. */
export class Listeners {
  readonly #listeners = new Map<LibraryEvent, Set<LibraryListener>>()

  /** Adds a listener, and answers how to remove it. */
  add(event: LibraryEvent, listener: LibraryListener): () => void {
    const listeners = this.#listeners.get(event) ?? new Set()
    this.#listeners.set(event, listeners.add(listener))
    return () => void listeners.delete(listener)
  }

  tell(note: Note): void {
    if (this.#listeners.size === 0) return
    const entry = note()
    this.#tell('request', entry)
    if (entry.fault !== undefined) this.#tell('fault', entry)
    if (entry.unhandled !== undefined) this.#tell('unhandled', entry)
  }

  #tell(event: LibraryEvent, entry: JournalEntry): void {
    for (const listener of this.#listeners.get(event) ?? []) listener(entry)
  }
}
