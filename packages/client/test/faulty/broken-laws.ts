import type { BatchGetResult } from '@photos-library/client'
import { codes } from '@photos-library/schema'
import { answeredIds, gapIds, isFinal, isServerError } from './answers.ts'
import { type ChunkRun, chunkRuns, type ChunkRuns } from './chunk-runs.ts'
import { known, type Run, token } from './faulty-call.ts'
import { isExplained } from './is-explained.ts'
import { mostRequests } from './most-requests.ts'
import type { Exchange } from './recorded-fetch.ts'

const knownIds = new Set(known)

/** What a call did that it may not do, whatever its server does. Nothing, as it should be. */
export function brokenLaws(run: Run): string[] {
  const runs = chunkRuns(run)
  const told = `${run.error?.message}${JSON.stringify([run.error, run.results])}`
  const broken = {
    'a result out of place': misplaced(run),
    'a result that the server did not give': run.results.filter((result) => !isTrue(run, result)),
    'an answer that was lost': lostAnswers(run),
    'a failure without a reason': run.error && !isExplained(run.error, runs) ? [run.error.message] : [],
    'a success in spite of a final answer': run.error ? [] : run.exchanges.filter(isFinal),
    'a token that is told': told.includes(token) ? [told] : [],
    'a URL that is too long': run.exchanges.filter(({ url }) => url.length > run.maxUrlLength),
    'a request that is no full one, and no part of one': runs.chunks.filter((chunk) => !isInParts(chunk)),
    'an answered id that is asked for among others': askedAgain(run.exchanges),
    'a question too many whether the server answers': tooManyProbes(runs),
    'a request after a final answer': runs.chunks.flatMap(({ exchanges }) => afterFinal(exchanges)),
    'a request after the end': run.concurrency === 1 ? afterFinal(run.exchanges) : [],
    'a request too many': tooExpensive(run, runs),
  }
  return Object.entries(broken).flatMap(([law, cases]) => cases.map((found) => `${law}: ${JSON.stringify(found)}`))
}

/** Each id given has a result in its place, or remains. */
function misplaced({ ids, results, remaining }: Run): unknown[] {
  const left = new Set(remaining)
  const [here, there] = [results.map(({ id }) => id), ids.filter((id) => !left.has(id))]
  const isInOrder = here.length === there.length && here.every((id, index) => id === there[index])
  const isRest = [...new Set(ids)].filter((id) => left.has(id)).every((id, index) => id === remaining[index])
  return isInOrder && isRest && left.size === remaining.length ? [] : [{ here, there, remaining }]
}

/** An item for an id that is there, 500 for one that was answered so alone, and the failure of one that is not there. */
function isTrue({ bad, exchanges }: Run, result: BatchGetResult): boolean {
  const { id } = result
  if (result.ok) return result.mediaItem.id === id && knownIds.has(id) && !bad.includes(id)
  if (result.status.code !== codes.INTERNAL.number)
    return result.status.code === codes.INVALID_ARGUMENT.number && !knownIds.has(id)
  return exchanges.some((exchange) => isServerError(exchange) && exchange.ids.length === 1 && exchange.ids[0] === id)
}

/** An id that was answered with nothing twice has failed, and may be asked for only to hear whether the server answers. */
function lostAnswers({ exchanges, results }: Run): string[] {
  const settled = new Set(results.map(({ id }) => id))
  const empty = exchanges.flatMap((exchange) => gapIds(exchange))
  for (const [index, id] of empty.entries()) if (empty.indexOf(id) < index) settled.add(id)
  return exchanges.flatMap(answeredIds).filter((id) => !settled.has(id))
}

/** The first request is the full one; every other asks for some of its ids, in order. */
function isInParts({ ids, exchanges }: ChunkRun): boolean {
  const [first] = exchanges
  if (first && first.ids.length < ids.length) return false
  return exchanges.every((exchange) => {
    const asked = new Set(exchange.ids)
    const part = ids.filter((id) => asked.has(id))
    return exchange.ids.length === part.length && part.every((id, index) => id === exchange.ids[index])
  })
}

function askedAgain(exchanges: readonly Exchange[]): Exchange[] {
  const answered = new Set<string>()
  return exchanges.filter((exchange) => {
    const isAgain = exchange.ids.length > 1 && exchange.ids.some((id) => answered.has(id))
    for (const id of answeredIds(exchange)) answered.add(id)
    return isAgain
  })
}

/** Where ids failed alone, an id that was answered may tell whether the server is down. */
function tooManyProbes({ chunks, probes }: ChunkRuns): Exchange[] {
  const searches = chunks.filter(({ exchanges }) => exchanges.filter(isServerError).length > 1)
  return probes.filter((exchange) => answeredIds(exchange).length > 0).slice(searches.length)
}

function afterFinal(exchanges: readonly Exchange[]): Exchange[] {
  const index = exchanges.findIndex(isFinal)
  return index < 0 ? [] : exchanges.slice(index + 1)
}

function tooExpensive({ bad }: Run, { chunks }: ChunkRuns): ChunkRun[] {
  const badIds = new Set(bad)
  return chunks.filter((chunk) => chunk.exchanges.length > mostRequests(chunk, badIds))
}
