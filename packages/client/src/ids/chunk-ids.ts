import * as batchGet from '@photos-library/schema/batch-get'
import { PhotosLibraryError } from '../errors/photos-library-error.ts'
import { type Chunk, chunkOf } from './chunk.ts'

/** What bounds a request. */
export interface ChunkLimits {
  /** The method's URL without its parameters. */
  address: string
  /** The longest URL to send, in characters. */
  maxUrlLength: number
}

/** Cuts distinct ids into full requests, of `maxIds` (clause request.ids.max) or fewer where the URL would become too long. */
export function chunkIds(ids: readonly string[], limits: ChunkLimits): Chunk[] {
  const chunks: Chunk[] = []
  for (let start = 0; start < ids.length;) {
    const chunk = fitting(ids.slice(start, start + batchGet.maxIds), limits)
    chunks.push(chunk)
    start += chunk.ids.length
  }
  return chunks
}

/** So many of the first ids as fit into a URL. Throws for an id that fits into none. */
export function fitting(ids: readonly string[], { address, maxUrlLength }: ChunkLimits): Chunk {
  const chunk = chunkOf(ids)
  let room = maxUrlLength - address.length
  if (chunk.query.length < room) return chunk
  const end = ids.findIndex((id) => (room -= `&${chunkOf([id]).query}`.length) < 0)
  if (end === 0) throw tooLong(ids, maxUrlLength)
  return chunkOf(ids.slice(0, end))
}

function tooLong([id = '']: readonly string[], maxUrlLength: number): PhotosLibraryError {
  return new PhotosLibraryError(
    'INVALID_ARGUMENT',
    `Failed to fit the id ${JSON.stringify(`${id.slice(0, 20)}…`)} into a URL of ${maxUrlLength} characters. ` +
      'Please check the id, or raise `maxUrlLength`',
  )
}
