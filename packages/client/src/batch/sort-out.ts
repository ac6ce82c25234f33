import type { Call } from '../calls/call.ts'
import type { Chunk } from '../ids/chunk.ts'
import { chunkIds } from '../ids/chunk-ids.ts'
import type { BatchGetResult } from './batch-get-result.ts'
import { lacking } from './lacking.ts'
import { recall } from './recall.ts'

/** What a call has before it asks, and its requests. */
interface SortedOut {
  /** The results that memory had. */
  known: readonly BatchGetResult[]
  chunks: readonly Chunk[]
}

/** Cuts ids into full requests of what neither memory has nor other calls ask for right now. Those for the others' cost nothing. */
export async function sortOut(call: Call, ids: readonly string[]): Promise<SortedOut> {
  const { inFlight, limits } = call.core
  const known = await recall(call, ids)
  const unknown = lacking(ids, known)
  const asked = new Set(inFlight.loadings.flatMap(({ chunk }) => chunk.ids))
  const theirs = unknown.filter((id) => asked.has(id))
  const own = unknown.filter((id) => !asked.has(id))
  call.tally.done += ids.length - unknown.length
  return { known, chunks: [theirs, own].flatMap((part) => chunkIds(part, limits)) }
}
