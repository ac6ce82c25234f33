import type { Operation } from '../hooks/hooks.ts'
import type { Chunk } from '../ids/chunk.ts'

/** A request under way. */
export interface Loading {
  /** Which of the client's it is. */
  number: number
  /** Whose it is. */
  operation: Operation
  chunk: Chunk
  /** Where its ids are listed. */
  list?: List
  /** Settles with the request. */
  done?: Promise<void>
}

/**
 * The number of the last request for each id. It may be over: a map whose entries come and go keeps what it once held until
 * the next full garbage collection. The numbers stand apart, side by side, where they are read quicker.
 */
export interface List {
  places: Map<string, number>
  numbers: number[]
}

/** The requests that calls of the client wait for right now. */
export interface InFlight {
  loadings: Loading[]
  /** How many there have been. */
  count: number
  /** Made when one call looks for another's ids, and never for a call alone. */
  list: List
}
