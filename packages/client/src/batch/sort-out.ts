import type { Call } from '../calls/call.ts'
import type { BatchGetResult } from './batch-get-result.ts'
import { lacking } from './lacking.ts'
import { recall } from './recall.ts'

/** What a call has before it asks, and what it asks for. */
interface SortedOut {
  /** The results that memory had. */
  known: readonly BatchGetResult[]
  /** The ids that other calls ask for right now, which cost nothing, and all others. */
  parts: readonly (readonly string[])[]
}

/** Sorts ids out, so that requests are full of what neither memory has nor another call asks for. */
export async function sortOut(call: Call, ids: readonly string[]): Promise<SortedOut> {
  const known = await recall(call, ids)
  const unknown = lacking(ids, known)
  call.tally.done += ids.length - unknown.length
  const asked = new Set(call.core.inFlight.loadings.flatMap(({ chunk }) => chunk.ids))
  return { known, parts: [unknown.filter((id) => asked.has(id)), unknown.filter((id) => !asked.has(id))] }
}
