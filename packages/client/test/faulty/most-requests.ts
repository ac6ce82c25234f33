import { gapIds, isRetried, isServerError } from './answers.ts'
import type { ChunkRun } from './chunk-runs.ts'
import type { Exchange } from './recorded-fetch.ts'

/**
 * How many requests a full one may cost, as the README has it: itself, and after a 500 the retry. When that is answered 500,
 * too, a search for the bad ids, each of which is asked for twice. Each interruption costs one more.
 */
export function mostRequests({ ids, exchanges }: ChunkRun, bad: ReadonlySet<string>): number {
  const failures = exchanges.filter(isServerError)
  const interruptions = exchanges.filter(isInterruption).length
  if (failures.length < 2) return 1 + failures.length + interruptions
  // After another failure a 500 may be asked again once more.
  const whole = 2 + 2 * interruptions
  if (ids.length === 1) return whole
  const isOne =
    ids.filter((id) => bad.has(id)).length === 1 && failures.every(({ ids }) => ids.some((id) => bad.has(id)))
  return whole + (isOne ? oneSearch(ids.length) : longestSearch(ids.length) + aloneOf(failures))
}

function isInterruption(exchange: Exchange): boolean {
  return gapIds(exchange).length > 0 || (isRetried(exchange.httpStatus) && !isServerError(exchange))
}

/** One bad id: two requests for each halving, and its retry. It is 13 among fifty. */
function oneSearch(count: number): number {
  return 2 * Math.ceil(Math.log2(count)) + 1
}

function longestSearch(count: number): number {
  return count + Math.log2(count) + 2
}

/** How many ids failed alone. */
function aloneOf(failures: readonly Exchange[]): number {
  return new Set(failures.flatMap(({ ids }) => (ids.length === 1 ? ids : []))).size
}
