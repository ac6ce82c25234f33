import { codes } from '@photos-library/schema'
import type { PhotosLibraryError } from '@photos-library/client'
import { answeredIds, gapIds, isFinal, isRetried, isServerError } from './answers.ts'
import type { ChunkRuns } from './chunk-runs.ts'
import type { Exchange } from './recorded-fetch.ts'

/** A request and its retries. */
const mostAttempts = 4
/** So many ids that fail alone may look like a server that is down. */
const outage = 8

/** Whether the server gave a call this reason to fail. */
export function isExplained({ code, httpStatus = 0, attempts }: PhotosLibraryError, runs: ChunkRuns): boolean {
  const exchanges = [...runs.chunks.flatMap(({ exchanges }) => exchanges), ...runs.probes]
  const reasons = exchanges.filter((exchange) => exchange.httpStatus === httpStatus)
  if (httpStatus === codes.OK.httpStatus) return code === 'INVALID_RESPONSE' && reasons.some(isUseless)
  if (reasons.some(isServerError)) return looksDown(runs)
  return reasons.length > 0 && (!isRetried(httpStatus) || attempts === mostAttempts)
}

function isUseless(exchange: Exchange): boolean {
  return isFinal(exchange) || gapIds(exchange).length > 0
}

function looksDown({ chunks, probes }: ChunkRuns): boolean {
  return (
    probes.some(isServerError) ||
    chunks.some(({ exchanges }) => {
      const failures = exchanges.filter(isServerError)
      const alone = failures.flatMap(({ ids }) => (ids.length === 1 ? ids : []))
      return new Set(alone).size >= outage || (failures.length > 0 && exchanges.flatMap(answeredIds).length === 0)
    })
  )
}
