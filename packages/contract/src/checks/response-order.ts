import type { Check, Laws } from '../check.ts'
import { quote } from '../quote.ts'
import { readResults, resultsOf } from '../results.ts'
import { same } from '../same.ts'
import { anyMixture } from './any-mixture.ts'
import { forIds } from './for-ids.ts'

type Ids = readonly string[]

const asGiven = (knownIds: Ids): Ids[] => [knownIds]
const bothWays = (knownIds: Ids): Ids[] => [knownIds, knownIds.toReversed()]

export const oneResultPerId: Check = forIds(bothWays, async ({ ask }, ids) => {
  const answer = await ask({ ids })
  const asked = answer.call.ids?.length ?? 0
  const results = readResults(answer)
  if (!results) return { breach: `${asked} ids were answered ${answer.status} without mediaItemResults.`, answer }
  if (results.length === asked) return undefined
  return { breach: `${asked} ids were answered by ${results.length} results.`, answer }
})

export const eachAtItsPlace: Check = forIds(bothWays, async ({ ask, knownIds }, ids) => {
  const answer = await ask({ ids })
  const results = resultsOf(answer)
  const known = new Set(knownIds)
  const wrong = results.findIndex(({ id, mediaItem }) => known.has(id ?? '') && mediaItem?.['id'] !== id)
  if (wrong === -1) return undefined
  const { id, whole } = results[wrong] ?? {}
  return { breach: `Result ${wrong + 1} is not the media item ${quote(id)}: ${quote(whole)}.`, answer }
})

const permuting = forIds(asGiven, async ({ ask }, ids) => {
  const forwards = resultsOf(await ask({ ids }))
  const answer = await ask({ ids: ids.toReversed() })
  const backwards = resultsOf(answer).toReversed()
  const moved = forwards.findIndex(({ whole }, index) => !same(whole, backwards[index]?.whole))
  if (moved === -1) return undefined
  return { breach: `Asked in another order, the id ${quote(forwards[moved]?.id)} has another result.`, answer }
})

const splitting = forIds(asGiven, async ({ ask }, ids) => {
  const together = resultsOf(await ask({ ids }))
  const middle = Math.ceil(ids.length / 2)
  const apart = [ids.slice(0, 1), ids.slice(0, middle), ids.slice(middle)].filter((part) => part.length > 0)
  for (const part of apart) {
    const answer = await ask({ ids: part })
    const expected = together.filter(({ id }) => part.includes(id ?? '')).map(({ whole }) => whole)
    const found = readResults(answer)?.map(({ whole }) => whole)
    if (!same(found, expected)) return { breach: 'Ids asked apart have other results than asked together.', answer }
  }
  return undefined
})

const again: Check = async ({ ask, knownIds }) => {
  const [first, second] = [await ask({ ids: knownIds }), await ask({ ids: knownIds, turn: 2 })]
  if (same(readResults(second), readResults(first))) return undefined
  return { breach: 'Asked a second time, it gave other results.', answer: second }
}

export const responseOrder: Laws = {
  length: oneResultPerId,
  identity: eachAtItsPlace,
  permuting,
  splitting,
  again,
  mixture: anyMixture,
}
