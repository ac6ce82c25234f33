/** How much is measured: `quick` shows that everything runs, and its figures are worth nothing. */
export interface Effort {
  rounds: number
  /** How long one subject is measured in one round, in milliseconds. */
  duration: number
  /** How many ids are streamed. */
  ids: number
}

export const thorough: Effort = { rounds: 7, duration: 1500, ids: 100_000 }

export const quick: Effort = { rounds: 1, duration: 50, ids: 500 }
