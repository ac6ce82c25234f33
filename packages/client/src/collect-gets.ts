import type { MediaItem } from '@photos-library/schema'
import type { BatchGetResult } from './batch-get-result.ts'
import { failedItemError } from './failed-item-error.ts'
import { PhotosLibraryError } from './photos-library-error.ts'

type Load = (ids: string[]) => Promise<BatchGetResult[]>

/** One caller who waits for an id. */
interface Waiting {
  id: string
  resolve: (mediaItem: MediaItem) => void
  reject: (reason: unknown) => void
}

/** Gets single items, and lets the calls of one tick of the event loop share requests. */
export function collectGets(load: Load): (id: string) => Promise<MediaItem> {
  let waiting: Waiting[] = []
  const flush = (): void => {
    const group = waiting
    waiting = []
    void settle(group, load)
  }
  return (id) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setTimeout(flush)
      waiting.push({ id, resolve, reject })
    })
}

/** What one request of several had answered before another failed still serves those who asked for it. */
async function settle(group: Waiting[], load: Load): Promise<void> {
  const { results, failure } = await load(group.map(({ id }) => id)).then(
    (results) => ({ results, failure: undefined }),
    (failure: unknown) => ({ results: failure instanceof PhotosLibraryError ? failure.results : [], failure }),
  )
  const byId = new Map(results.map((result) => [result.id, result]))
  for (const { id, resolve, reject } of group) {
    const result = byId.get(id)
    if (result?.ok) resolve(result.mediaItem)
    else reject(result ? failedItemError(id, result.status) : failure)
  }
}
