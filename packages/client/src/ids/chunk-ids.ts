import * as batchGet from '@photos-library/schema/batch-get'
import { refusedOption } from '../calls/refused-option.ts'
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
  if (end > 0) return chunkOf(ids.slice(0, end))
  const start = JSON.stringify(`${ids[0]?.slice(0, 20)}…`)
  throw refusedOption('maxUrlLength', maxUrlLength, `room for the id ${start}, or check it`)
}
