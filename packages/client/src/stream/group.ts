import type { BatchGetResult } from '../batch/batch-get-result.ts'
import type { Chunk } from '../ids/chunk.ts'

/** Ids that stand together in a stream, and what answers them. */
export interface Group {
  /** As they were given, repeats included. */
  given: readonly string[]
  /** The results that memory had. */
  known: readonly BatchGetResult[]
  /** The request for all others. It has no ids when memory had them all. */
  chunk: Chunk
}
