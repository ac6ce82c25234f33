import type { Operation } from '../hooks/hooks.ts'
import type { BatchGetResult } from './batch-get-result.ts'

/** Where results go, by id: at once, so that a later failure does not take them along. An id without one has `undefined`. */
export type Received = Map<string, BatchGetResult | undefined>

/** A request under way. */
export interface Loading {
  /** Which of the client's it is. */
  number: number
  /** Whose it is. */
  operation: Operation
  ids: readonly string[]
  received: Received
  /** Settles with the request; its failure is its caller's. */
  done: Promise<unknown>
}

/** The requests that calls of the client wait for right now. */
export interface InFlight {
  loadings: Loading[]
  /** How many there have been. */
  count: number
  /**
   * The number of the last request for an id, which may be over: a map whose entries come and go keeps what it once held
   * until the next full garbage collection.
   */
  numbers: Map<string, number>
}

/** So many ids are remembered before those whose requests are over are forgotten. */
const mostNumbers = 5000

/** Lets other calls know of a request. */
export function enter({ loadings, numbers }: InFlight, loading: Loading): void {
  loadings.push(loading)
  if (numbers.size > mostNumbers) numbers.clear()
  for (const { ids, number } of numbers.size > 0 ? [loading] : loadings) for (const id of ids) numbers.set(id, number)
}
