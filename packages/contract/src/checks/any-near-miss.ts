import type { Check } from '../check.ts'
import { quote } from '../quote.ts'
import { readResults } from '../results.ts'
import { forAny } from './for-any.ts'

// All that is printable in ASCII, the space included. What Google makes of other characters was never published.
const characters = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index))
// They go beside the id itself, and stay far from any limit of the URL.
const mostNearMisses = 20

/** Ids that differ from a known one in one character: none of them is taken for it. */
export const anyNearMiss: Check = forAny({
  what: 'lists of ids that are near misses of a known one',
  runs: 3,
  generate({ constantFrom, nat, noShrink, tuple, uniqueArray }, { knownIds: [id = ''], knownIds }) {
    const edit = tuple(constantFrom(without, inserted, replaced), nat(id.length - 1), constantFrom(...characters))
    const nearMiss = edit.map(([change, place, character]) => change(id, place, character))
    const isNew = (one: string): boolean => one !== '' && !knownIds.includes(one)
    return uniqueArray(noShrink(nearMiss.filter(isNew)), { minLength: 1, maxLength: mostNearMisses, size: 'max' })
  },
  async law({ ask, knownIds: [id = ''] }, nearMisses) {
    const answer = await ask({ ids: [id, ...nearMisses] })
    const [found, ...others] = readResults(answer) ?? []
    if (found?.mediaItem?.['id'] !== id) {
      return {
        breach: `Beside ${nearMisses.length} of its near misses, the id ${quote(id)} has no media item.`,
        answer,
      }
    }
    // A near miss may be the id of another item.
    const taken = others.find(({ id, mediaItem }) => mediaItem && mediaItem['id'] !== id)
    return taken && { breach: `The id ${quote(taken.id)} was taken for ${quote(id)}.`, answer }
  },
})

function without(id: string, place: number): string {
  return id.slice(0, place) + id.slice(place + 1)
}

function inserted(id: string, place: number, character: string): string {
  return id.slice(0, place + 1) + character + id.slice(place + 1)
}

function replaced(id: string, place: number, character: string): string {
  return id.slice(0, place) + character + id.slice(place + 1)
}
