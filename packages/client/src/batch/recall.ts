import { readCache } from '../cache/read-cache.ts'
import type { Call } from '../calls/call.ts'
import { badIdResult } from './bad-id-result.ts'
import type { Received } from './received.ts'

/** Receives what need not be asked for: what is young enough, and the ids known to be bad. */
export async function recall(call: Call, ids: readonly string[], received: Received): Promise<void> {
  const { badIds } = call.core
  if (call.maxAge > 0) await readCache(call, ids, received)
  for (const id of badIds ? ids : []) if (badIds?.has(id) === true) received.set(id, badIdResult(id))
}
