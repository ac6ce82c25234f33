import type { PhotosClientOptions } from '@photos-library/client'
import { batchGet } from '@photos-library/schema'

type Fetch = NonNullable<PhotosClientOptions['fetch']>

/** A request, and what it was answered with. */
export interface Exchange {
  url: string
  ids: string[]
  /** 0 for no answer. */
  httpStatus: number
  /** The results of a 200 that can be read. */
  results: { mediaItem?: { id: string }; status?: object }[] | undefined
}

/** A `fetch` that notes each request, in order, and its answer. */
export function recordedFetch(fetch: Fetch): { fetch: Fetch; exchanges: Exchange[] } {
  const exchanges: Exchange[] = []
  return {
    exchanges,
    async fetch(url, init) {
      const ids = new URL(url).searchParams.getAll(batchGet.idsParameter)
      const exchange: Exchange = { url, ids, httpStatus: 0, results: undefined }
      exchanges.push(exchange)
      const response = await fetch(url, init)
      exchange.httpStatus = response.status
      if (response.ok) exchange.results = await readResults(response.clone())
      return response
    },
  }
}

async function readResults(response: Response): Promise<Exchange['results']> {
  try {
    const { mediaItemResults } = await response.json()
    return mediaItemResults
  } catch {
    return undefined
  }
}
