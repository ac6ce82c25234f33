import type { Operation } from '../hooks/hooks.ts'
import type { BatchGetResult } from './batch-get-result.ts'

/** Where results go, by id: at once, so that a later failure does not take them along. */
export type Received = Map<string, BatchGetResult>

/** The ids that calls of the client wait for right now, each with the request that holds it. */
export type InFlight = Map<string, Loading>

/** A request under way. */
export interface Loading {
  /** Whose it is. */
  operation: Operation
  ids: readonly string[]
  /** Its results; nothing any more when it is over. */
  received: Received | undefined
  /** Settles with the request; its failure is its caller's. */
  done: Promise<unknown>
}
