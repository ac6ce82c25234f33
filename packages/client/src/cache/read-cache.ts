import { baseUrl } from '@photos-library/schema'
import type { BatchGetResult } from '../batch/batch-get-result.ts'
import type { Call } from '../calls/call.ts'
import { isObject } from '../is-object.ts'
import { type CachedMediaItem, memoryCache } from './media-item-cache.ts'
import { fetchedAt, rememberFetched } from './fetched.ts'
import { orNothing } from './or-nothing.ts'

/** Reads from memory what is young enough for the call. What cannot be read, or is no such entry, is not there. */
export async function readCache({ core, maxAge }: Call, ids: readonly string[]): Promise<BatchGetResult[]> {
  const cache = (core.cache ??= memoryCache(10_000))
  const answers = await Promise.all(ids.map((id) => orNothing(() => cache.get(id))))
  // Looked at last: what came into a slow cache meanwhile is not of the future.
  const now = core.clock.now()
  return ids.flatMap((id, index) => {
    const kept: unknown = answers[index]
    return isEntry(kept, id) && isYoung(now - kept.fetchedAt, maxAge) ? recalled(id, kept) : []
  })
}

/** Whether it is an item of that id, and when it was fetched: a store may answer anything. */
function isEntry(kept: unknown, id: string): kept is CachedMediaItem {
  return (
    isObject(kept) &&
    typeof kept['fetchedAt'] === 'number' &&
    isObject(kept['mediaItem']) &&
    kept['mediaItem']['id'] === id
  )
}

/** An age below 0 is that of a clock set back: nobody knows the true one. An item whose `baseUrl` is dead is never young. */
function isYoung(age: number, maxAge: number): boolean {
  return age >= 0 && age < Math.min(maxAge, baseUrl.lifetime * 1000)
}

function recalled(id: string, kept: CachedMediaItem): BatchGetResult {
  const { mediaItem } = kept
  if (fetchedAt(mediaItem) === undefined) rememberFetched(mediaItem, { at: kept.fetchedAt })
  return { ok: true, id, mediaItem }
}
