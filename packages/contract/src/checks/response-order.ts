import { askKnown, askReversed } from '../asks.ts'
import type { Check, Laws } from '../check.ts'
import { quote } from '../quote.ts'
import { readResults, resultsOf } from '../results.ts'
import { same } from '../same.ts'
import { anyMixture } from './any-mixture.ts'

export const oneResultPerId: Check = async (session) => {
  for (const ask of [askKnown, askReversed]) {
    const answer = await ask(session)
    const asked = answer.call.ids?.length ?? 0
    const results = readResults(answer)
    if (!results) return { breach: `${asked} ids were answered ${answer.status} without mediaItemResults.`, answer }
    if (results.length !== asked) return { breach: `${asked} ids were answered by ${results.length} results.`, answer }
  }
  return undefined
}

export const eachAtItsPlace: Check = async (session) => {
  for (const ask of [askKnown, askReversed]) {
    const answer = await ask(session)
    const results = resultsOf(answer)
    const isKnown = (id: string | undefined): boolean => session.knownIds.includes(id ?? '')
    const wrong = results.findIndex(({ id, mediaItem }) => isKnown(id) && mediaItem?.['id'] !== id)
    if (wrong === -1) continue
    const { id, whole } = results[wrong] ?? {}
    return { breach: `Result ${wrong + 1} is not the media item ${quote(id)}: ${quote(whole)}.`, answer }
  }
  return undefined
}

const permuting: Check = async (session) => {
  const forwards = resultsOf(await askKnown(session))
  const answer = await askReversed(session)
  const backwards = resultsOf(answer).toReversed()
  const moved = forwards.findIndex(({ whole }, index) => !same(whole, backwards[index]?.whole))
  if (moved === -1) return undefined
  return { breach: `Asked in another order, the id ${quote(forwards[moved]?.id)} has another result.`, answer }
}

const splitting: Check = async (session) => {
  const together = resultsOf(await askKnown(session))
  const middle = Math.ceil(session.knownIds.length / 2)
  const apart = [session.knownIds.slice(0, 1), session.knownIds.slice(0, middle), session.knownIds.slice(middle)]
  for (const ids of apart) {
    const answer = await session.ask({ ids })
    const expected = together.filter(({ id }) => ids.includes(id ?? '')).map(({ whole }) => whole)
    const found = readResults(answer)?.map(({ whole }) => whole)
    if (!same(found, expected)) return { breach: 'Ids asked apart have other results than asked together.', answer }
  }
  return undefined
}

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
