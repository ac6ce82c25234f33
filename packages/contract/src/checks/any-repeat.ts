import { batchGet, errors } from '@photos-library/schema'
import { padded } from '../asks.ts'
import type { Check } from '../check.ts'
import { forAny } from './for-any.ts'
import { refusal } from './refused.ts'

/** Any list of ids with any one of them again at any place. */
export const anyRepeat: Check = forAny({
  what: 'lists with a repeated id',
  runs: 4,
  generate: ({ nat, shuffledSubarray, tuple }, { knownIds }) => {
    const most = batchGet.maxIds - 1
    const distinct = shuffledSubarray(padded(knownIds, most), { minLength: batchGet.minIds })
    return tuple(distinct, nat(most), nat(most)).map(([ids, from, to]) => withRepeat(ids, from, to))
  },
  law: async ({ ask }, ids) => refusal(await ask({ ids }), errors.duplicatedIds(), `A repeated id among ${ids.length}`),
})

function withRepeat(ids: readonly string[], from: number, to: number): string[] {
  return ids.toSpliced(to % (ids.length + 1), 0, ids[from % ids.length] ?? '')
}
