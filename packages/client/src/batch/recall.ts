import { readCache } from '../cache/read-cache.ts'
import type { Call } from '../calls/call.ts'
import { untilAborted } from '../time/until-aborted.ts'
import { badIdResult } from './bad-id-result.ts'
import type { BatchGetResult } from './batch-get-result.ts'

/** The results that need not be asked for: what is young enough, and the ids known to be bad. */
export async function recall(call: Call, ids: readonly string[]): Promise<BatchGetResult[]> {
  const { badIds } = call.core
  const kept = call.maxAge > 0 ? await untilAborted(call.signal, () => readCache(call, ids)) : []
  const bad = badIds ? ids.filter((id) => badIds.has(id)) : []
  return [...kept, ...bad.map(badIdResult)]
}
