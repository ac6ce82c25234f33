import type { Api } from './api.ts'
import { batchGet, type BatchGetSettings } from './batch-get.ts'
import type { BatchGetResult } from './batch-get-result.ts'
import { groupIds } from './group-ids.ts'
import { streamInOrder } from './stream-in-order.ts'

/** Any source of ids that may be long: an array, a set, a generator, or an async one such as pages of a database. */
export type IdSource = (Iterable<string> & object) | AsyncIterable<string>

/** Asks for ids while they are read. What is under way ends with the loop that reads the results. */
export async function* streamBatchGet(
  api: Api,
  ids: IdSource,
  settings: BatchGetSettings,
): AsyncGenerator<BatchGetResult, void, void> {
  const { limits, concurrency, signal } = settings
  const left = new AbortController()
  const ended = signal ? AbortSignal.any([signal, left.signal]) : left.signal
  try {
    yield* streamInOrder(groupIds(ids, limits), concurrency, (group) =>
      batchGet(api, group, { ...settings, signal: ended }),
    )
  } finally {
    left.abort()
  }
}
