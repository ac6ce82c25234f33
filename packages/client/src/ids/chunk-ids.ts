import { batchGet } from '@photos-library/schema'
import { PhotosLibraryError } from '../errors/photos-library-error.ts'
import { writeParameter } from '../requests/write-query.ts'

/** What bounds a request. */
export interface ChunkLimits {
  endpoint: string
  /** The longest URL to send, in characters. */
  maxUrlLength: number
}

/** The ids of one request, as they are put together. */
export interface Chunk {
  readonly ids: string[]
  /** Adds an id, or answers `false` when the request is full. Throws for an id that no request can hold. */
  add: (id: string) => boolean
}

/** Starts a request, which holds `maxIds` (clause request.ids.max), or fewer where its URL would become too long. */
export function startChunk({ endpoint, maxUrlLength }: ChunkLimits): Chunk {
  const empty = `${endpoint}${batchGet.path}`.length
  const ids: string[] = []
  let length = empty
  return {
    ids,
    add(id) {
      // With its `?` or `&`.
      const more = writeParameter(batchGet.idsParameter, id).length + 1
      if (empty + more > maxUrlLength) throw tooLong(id, empty + more, maxUrlLength)
      if (ids.length === batchGet.maxIds || length + more > maxUrlLength) return false
      ids.push(id)
      length += more
      return true
    },
  }
}

/** Cuts distinct ids into full requests. */
export function chunkIds(ids: readonly string[], limits: ChunkLimits): string[][] {
  const chunks: Chunk[] = []
  for (const id of ids) {
    if (chunks.at(-1)?.add(id) === true) continue
    const chunk = startChunk(limits)
    chunk.add(id)
    chunks.push(chunk)
  }
  return chunks.map((chunk) => chunk.ids)
}

function tooLong(id: string, length: number, maxUrlLength: number): PhotosLibraryError {
  return new PhotosLibraryError(
    'INVALID_ARGUMENT',
    `Failed to fit the id ${JSON.stringify(`${id.slice(0, 20)}…`)} into a URL of ${maxUrlLength} characters: it takes ${length}. ` +
      'Please check the id, or raise `maxUrlLength`',
  )
}
