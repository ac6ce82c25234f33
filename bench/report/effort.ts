/** How much is measured: `quick` shows that everything runs, and its figures are worth nothing. */
export interface Effort {
  rounds: number
  /**
   * How many processes a subject has where memory matters: one is quick and the next is slow, by where its memory came to lie.
   * Raw `fetch` alone differs by half from one to the next.
   */
  processes: number
  /** How long one subject is measured in one round, in milliseconds. */
  duration: number
  /** How many ids are streamed. */
  ids: number
  /** How many requests a server must endure; a tenth as many connections are open at once. */
  load: number
}

export const thorough: Effort = { rounds: 5, processes: 20, duration: 800, ids: 100_000, load: 100_000 }

export const quick: Effort = { rounds: 1, processes: 1, duration: 50, ids: 500, load: 200 }
