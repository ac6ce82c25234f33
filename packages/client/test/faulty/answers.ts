import { codes, retry } from '@photos-library/schema'
import type { Exchange } from './recorded-fetch.ts'

/** The ids that were answered with an item or a status of their own. */
export function answeredIds(exchange: Exchange): string[] {
  if (!isFit(exchange)) return []
  return exchange.ids.filter((_, index) => hasContent(exchange.results?.[index]))
}

/** The ids that were answered with nothing. */
export function gapIds(exchange: Exchange): string[] {
  if (!isFit(exchange)) return []
  return exchange.ids.filter((_, index) => !hasContent(exchange.results?.[index]))
}

/** Whether an answer fails its call at once: it cannot be paired, or it is the client's fault and not that of its haste. */
export function isFinal(exchange: Exchange): boolean {
  const { httpStatus } = exchange
  if (httpStatus === codes.OK.httpStatus) return !isFit(exchange)
  return httpStatus >= 400 && httpStatus < 500 && !isRetried(httpStatus)
}

/** Whether a request is sent again after an HTTP status; 0 is no answer. */
export function isRetried(httpStatus: number): boolean {
  return httpStatus === 0 || (retry.httpStatuses as readonly number[]).includes(httpStatus)
}

export function isServerError({ httpStatus }: Exchange): boolean {
  return httpStatus === retry.splitHttpStatus
}

function isFit({ ids, results }: Exchange): boolean {
  return results?.length === ids.length && results.every(({ mediaItem }, index) => isOf(ids[index], mediaItem))
}

function isOf(id: string | undefined, mediaItem: { id: string } | undefined): boolean {
  return mediaItem === undefined || mediaItem.id === id
}

function hasContent(result: { mediaItem?: object; status?: object } | undefined): boolean {
  return result?.mediaItem !== undefined || result?.status !== undefined
}
