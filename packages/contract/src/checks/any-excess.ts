import { batchGet, errors } from '@photos-library/schema'
import type { Check } from '../check.ts'
import { madeUpIds } from '../made-up-ids.ts'
import { forAny } from './for-any.ts'
import { refusal } from './refused.ts'

// Long enough to tell them apart, and short enough that the URL is not what is too long.
const length = 12

/** Any number of ids beyond the limit, up to twice as many. */
export const anyExcess: Check = forAny({
  what: 'numbers of ids beyond the limit',
  runs: 2,
  generate: ({ integer }) => integer({ min: batchGet.maxIds + 1, max: 2 * batchGet.maxIds }),
  async law({ ask }, count) {
    const ids = madeUpIds(count).map((id) => id.slice(0, length))
    return refusal(await ask({ ids }), errors.tooManyIds(), `A call with ${count} ids`)
  },
})
