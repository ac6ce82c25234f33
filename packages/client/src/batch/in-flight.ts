import type { BatchGetResult } from './batch-get-result.ts'

/** Where results go, by id: at once, so that a later failure does not take them along. */
export type Received = Map<string, BatchGetResult>

/** The ids that some call of the client asks for right now, each with the request it is in. */
export type InFlight = Map<string, Loading>

/** A request under way. */
export interface Loading {
  received: Received
  /** Settles with the request; its failure is its caller's. */
  done: Promise<unknown>
}
