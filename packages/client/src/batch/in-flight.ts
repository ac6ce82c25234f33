import type { Operation } from '../hooks/hooks.ts'
import type { Received } from './received.ts'

/** A request under way. */
export interface Loading {
  /** Which of the client's it is. */
  number: number
  /** Whose it is. */
  operation: Operation
  ids: readonly string[]
  /** Where its ids are listed. */
  list?: List
  received: Received
  /** Settles with the request. */
  done?: Promise<void>
}

/**
 * The number of the last request for an id. It may be over: a map whose entries come and go keeps what it once held until
 * the next full garbage collection.
 */
export type List = Map<string, number>

/** The requests that calls of the client wait for right now. */
export interface InFlight {
  loadings: Loading[]
  /** How many there have been. */
  count: number
  /** Made when one call looks for another's ids, and never for a call alone. */
  list: List
}

/** Lists the ids of a request. */
export function enlist({ list }: InFlight, loading: Loading): void {
  if (loading.list === list) return
  loading.list = list
  for (const id of loading.ids) list.set(id, loading.number)
}
