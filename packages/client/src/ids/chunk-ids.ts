import { batchGet } from '@photos-library/schema'
import { PhotosLibraryError } from '../errors/photos-library-error.ts'
import { writeQuery } from '../requests/write-query.ts'

/** What bounds a request. */
export interface ChunkLimits {
  endpoint: string
  /** The longest URL to send, in characters. */
  maxUrlLength: number
}

/** Cuts distinct ids into full requests. */
export function chunkIds(ids: readonly string[], limits: ChunkLimits): string[][] {
  const chunks: string[][] = []
  for (let start = 0; start < ids.length; start += chunks.at(-1)?.length ?? 0) {
    chunks.push(firstChunk(ids.slice(start, start + batchGet.maxIds), limits))
  }
  return chunks
}

/**
 * So many of the first ids as one request holds: `maxIds` (clause request.ids.max), or fewer where its URL would become too
 * long. Throws for an id that no request can hold.
 */
export function firstChunk(ids: readonly string[], { endpoint, maxUrlLength }: ChunkLimits): string[] {
  const most = ids.slice(0, batchGet.maxIds)
  const room = maxUrlLength - `${endpoint}${batchGet.path}?`.length
  if (queryLength(most) <= room) return most
  let left = room + '&'.length
  const end = most.findIndex((id) => (left -= queryLength([id]) + '&'.length) < 0)
  if (end === 0) throw tooLong(most, maxUrlLength)
  return most.slice(0, end)
}

function queryLength(ids: readonly string[]): number {
  return writeQuery({ [batchGet.idsParameter]: ids }).length
}

function tooLong([id = '']: readonly string[], maxUrlLength: number): PhotosLibraryError {
  return new PhotosLibraryError(
    'INVALID_ARGUMENT',
    `Failed to fit the id ${JSON.stringify(`${id.slice(0, 20)}…`)} into a URL of ${maxUrlLength} characters. ` +
      'Please check the id, or raise `maxUrlLength`',
  )
}
