import type { BatchGetResult } from '../batch/batch-get-result.ts'
import type { Call } from '../calls/call.ts'
import { memoryCache } from './media-item-cache.ts'
import { fetchedAt, rememberFetched } from './fetched.ts'

/** Reads from memory what is young enough for the call. */
export async function readCache({ core, maxAge }: Call, ids: readonly string[]): Promise<BatchGetResult[]> {
  const cache = (core.cache ??= memoryCache(10_000))
  const now = core.clock.now()
  const results: BatchGetResult[] = []
  for (const id of ids) {
    const kept = await cache.get(id)
    if (kept === undefined || now - kept.fetchedAt >= maxAge) continue
    if (fetchedAt(kept.mediaItem) === undefined) rememberFetched(kept.mediaItem, { at: kept.fetchedAt })
    results.push({ ok: true, id, mediaItem: kept.mediaItem })
  }
  return results
}
