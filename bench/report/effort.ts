/** How much is measured: `quick` shows that everything runs, and its figures are worth nothing. */
export interface Effort {
  rounds: number
  /** How long one subject is measured in one round, in milliseconds. */
  duration: number
  /** How many ids are streamed. */
  ids: number
  /** How many requests a server must endure; a tenth as many connections are open at once. */
  load: number
}

export const thorough: Effort = { rounds: 5, duration: 800, ids: 100_000, load: 100_000 }

export const quick: Effort = { rounds: 1, duration: 50, ids: 500, load: 200 }
