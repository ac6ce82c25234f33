import type { BatchGetResult } from '../batch/batch-get-result.ts'
import type { Call } from '../calls/call.ts'
import { gatherRest } from './gather-rest.ts'
import type { Group } from './group.ts'
import { groupReader } from './group-reader.ts'
import { loadGroup } from './load-group.ts'
import { type IdSource, openSource } from './open-source.ts'
import { nothingAhead, takeGroup } from './read-ahead.ts'
import { type LoadingGroup, streamInOrder } from './stream-in-order.ts'

/** Asks for ids while they are read, and yields the results of each request. Its failure loses nothing that was read. */
export async function* streamIds(call: Call, ids: IdSource): AsyncGenerator<readonly BatchGetResult[], void, void> {
  const source = openSource(ids)
  const ahead = nothingAhead()
  const next = groupReader(call, source, ahead)
  const load = (group: Group): LoadingGroup => {
    takeGroup(ahead, group)
    const loading: LoadingGroup = { group, done: loadGroup(call, group), failed: false }
    loading.done.catch(() => {
      loading.failed = true
      source.close()
    })
    return loading
  }
  const loadings: LoadingGroup[] = []
  try {
    yield* streamInOrder({ next, load, limit: call.concurrency, loadings })
  } catch (failure) {
    throw await gatherRest(failure, loadings, ahead)
  } finally {
    source.close()
  }
}
