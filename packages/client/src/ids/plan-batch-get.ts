import { chunkIds, type ChunkLimits } from './chunk-ids.ts'
import { readIds } from './read-ids.ts'

/** What a call would cost, when nothing goes wrong. */
export interface BatchGetPlan {
  /** How many requests it would send; each counts once against the day's quota (clause limits.quota). */
  requests: number
  /** How many different ids there are. */
  distinct: number
  /** How many ids are repeats of earlier ones, and cost nothing. */
  repeats: number
}

/** Counts without sending anything. */
export function planBatchGet(ids: Iterable<string> & object, limits: ChunkLimits): BatchGetPlan {
  const given = readIds(ids)
  const distinct = [...new Set(given)]
  return {
    requests: chunkIds(distinct, limits).length,
    distinct: distinct.length,
    repeats: given.length - distinct.length,
  }
}
