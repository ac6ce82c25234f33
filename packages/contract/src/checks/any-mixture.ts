import { batchGet } from '@photos-library/schema'
import { askKnown } from '../asks.ts'
import type { Check } from '../check.ts'
import { madeUpIds } from '../made-up-ids.ts'
import { quote } from '../quote.ts'
import { readResults, resultsOf } from '../results.ts'
import { same } from '../same.ts'
import { forAny } from './for-any.ts'

/** Any ids in any order, known and unknown ones: each has the result that it has elsewhere. */
export const anyMixture: Check = forAny({
  what: 'mixtures of ids',
  runs: 8,
  generate({ array, nat, noShrink, shuffledSubarray, tuple }, { knownIds }) {
    const known = shuffledSubarray([...knownIds], { minLength: 1 })
    const unknown = shuffledSubarray(madeUpIds(batchGet.maxIds - knownIds.length))
    // Known ids are few. They are what shows an order, so that they go to any places among the others.
    const places = noShrink(array(nat(batchGet.maxIds), { minLength: knownIds.length, maxLength: knownIds.length }))
    return tuple(known, unknown, places).map(([ids, others, at]) => mix(ids, others, at))
  },
  async law(session, ids) {
    const known = new Map(resultsOf(await askKnown(session)).map(({ id, whole }) => [id, whole]))
    const answer = await session.ask({ ids })
    const results = readResults(answer)
    if (results?.length !== ids.length) {
      const found = results ? `by ${results.length} results` : answer.status
      return { breach: `${ids.length} ids were answered ${found}.`, answer }
    }
    const wrong = results.find(({ id, whole, mediaItem }) =>
      known.has(id) ? !same(whole, known.get(id)) : mediaItem !== undefined,
    )
    return wrong && { breach: `Among ${ids.length} ids, ${quote(wrong.id)} has another result than elsewhere.`, answer }
  },
})

function mix(ids: readonly string[], others: readonly string[], places: readonly number[]): string[] {
  const start = others.slice()
  return ids.reduce((all, id, index) => all.toSpliced((places[index] ?? 0) % (all.length + 1), 0, id), start)
}
