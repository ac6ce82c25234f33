import { batchGet } from '@photos-library/schema'
import { PhotosLibraryError } from './photos-library-error.ts'

/** What bounds a request. */
export interface ChunkLimits {
  endpoint: string
  /** The longest URL to send, in characters. */
  maxUrlLength: number
}

/** Cuts distinct ids into full requests (clause request.ids.max), earlier only where the URL would become too long. */
export function chunkIds(ids: readonly string[], { endpoint, maxUrlLength }: ChunkLimits): string[][] {
  const empty = `${endpoint}${batchGet.path}`.length
  const chunks: string[][] = []
  let chunk: string[] = []
  let length = empty
  for (const id of ids) {
    const more = parameterLength(id)
    if (empty + more > maxUrlLength) throw tooLong(id, empty + more, maxUrlLength)
    if (chunk.length === 0 || chunk.length === batchGet.maxIds || length + more > maxUrlLength) {
      chunks.push((chunk = []))
      length = empty
    }
    chunk.push(id)
    length += more
  }
  return chunks
}

/** With its `?` or `&` and its `=`. URLs escape the apostrophe, which encodeURIComponent leaves alone. */
function parameterLength(id: string): number {
  return batchGet.idsParameter.length + 2 + encodeURIComponent(id).replaceAll("'", '%27').length
}

function tooLong(id: string, length: number, maxUrlLength: number): PhotosLibraryError {
  return new PhotosLibraryError(
    'INVALID_ARGUMENT',
    `Failed to fit the id ${JSON.stringify(`${id.slice(0, 20)}…`)} into a URL: it would have ${length} characters, ` +
      `and \`maxUrlLength\` is ${maxUrlLength}. Please check the id, or raise \`maxUrlLength\``,
  )
}
