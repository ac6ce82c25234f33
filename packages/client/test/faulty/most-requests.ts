import { gapIds, isRetried, isServerError } from './answers.ts'
import type { ChunkRun } from './chunk-runs.ts'
import type { Exchange } from './recorded-fetch.ts'

/**
 * How many requests a full one may cost, as the README has it: itself, and after a 500 the retry. When that is answered 500,
 * too, a search for the bad ids, each of which is asked for twice. Each interruption costs one more.
 */
export function mostRequests({ ids, exchanges }: ChunkRun, bad: ReadonlySet<string>): number {
  const failures = exchanges.filter(isServerError)
  const gaps = exchanges.filter((exchange) => gapIds(exchange).length > 0).length
  const interruptions = exchanges.filter((one) => !isServerError(one) && isRetried(one.httpStatus)).length + gaps
  if (failures.length === 0) return 1 + interruptions
  // A 500 to a request that was sent again for another reason is not asked for again.
  if (failures.length === 1 && failures[0] === exchanges[0]) return 2 + interruptions
  // Ids that are asked for once more can be answered 500 once more.
  const whole = 2 + gaps + interruptions
  if (ids.length === 1) return whole
  const isOne =
    ids.filter((id) => bad.has(id)).length === 1 && failures.every(({ ids }) => ids.some((id) => bad.has(id)))
  return whole + (isOne ? oneSearch(ids.length) : longestSearch(ids.length) + aloneOf(failures))
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
