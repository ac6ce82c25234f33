import type { Call } from '../calls/call.ts'
import { quietly } from '../hooks/quietly.ts'

/** Counts ids that have a result now, and tells the caller how far the call is. */
export function countDone(call: Call, count: number, total?: number): void {
  const { onProgress, tally } = call
  tally.done += count
  if (onProgress) quietly(() => onProgress({ ...tally, total }))
}
