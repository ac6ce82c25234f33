import type { MediaItem } from '@photos-library/schema'
import type { BatchGetResult } from './batch-get-result.ts'
import { failedItemError } from '../errors/failed-item-error.ts'
import { PhotosLibraryError } from '../errors/photos-library-error.ts'

type Load = (ids: string[]) => Promise<BatchGetResult[]>

/** One caller who waits for an id. */
interface Waiting {
  id: string
  resolve: (mediaItem: MediaItem) => void
  reject: (reason: unknown) => void
}

/** Gets single items, and lets the calls made while the first of them waits share requests. */
export function collectGets(wait: () => Promise<void>, load: Load): (id: string) => Promise<MediaItem> {
  let waiting: Waiting[] = []
  const flush = async (): Promise<void> => {
    await wait()
    const group = waiting
    waiting = []
    await settle(group, load)
  }
  return (id) =>
    new Promise((resolve, reject) => {
      waiting.push({ id, resolve, reject })
      if (waiting.length === 1) flush().catch(reject)
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
