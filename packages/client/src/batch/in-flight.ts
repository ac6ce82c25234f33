import type { Operation } from '../hooks/hooks.ts'
import type { BatchGetResult } from './batch-get-result.ts'

/** Where results go, by id: at once, so that a later failure does not take them along. */
export type Received = Map<string, BatchGetResult>

/**
 * The requests that calls of the client wait for right now. An array, because a set or a map that grows and shrinks keeps
 * what it once held until the next full garbage collection.
 */
export type InFlight = Loading[]

/** A request under way. */
export interface Loading {
  /** Whose it is. */
  operation: Operation
  ids: readonly string[]
  received: Received
  /** Settles with the request; its failure is its caller's. */
  done: Promise<unknown>
}
