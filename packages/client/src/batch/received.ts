import type { BatchGetResult } from './batch-get-result.ts'

/**
 * Where results go, by id, each once and in the order of its first occurrence (clause request.ids.unique): at once, so that
 * a later failure does not take them along. An id that waits for its result has `undefined`.
 */
export type Received = Map<string, BatchGetResult | undefined>

/** Nothing is there yet of these ids. */
export function awaiting(ids: readonly string[]): Received {
  const received: Received = new Map()
  for (const id of ids) received.set(id, undefined)
  return received
}
