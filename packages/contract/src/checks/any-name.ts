import { batchGet, errors, systemParameters } from '@photos-library/schema'
import type { Check } from '../check.ts'
import { forAny } from './for-any.ts'
import { refusal } from './refused.ts'

const letters = Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')
const taken = [batchGet.idsParameter, ...Object.keys(systemParameters)].map((name) => name.toLowerCase())
// A shorter name may be the short form of another, which is no matter of this clause.
const shortest = 4

/** Any word as the name of a parameter. */
export const anyName: Check = forAny({
  what: 'names of parameters',
  runs: 3,
  generate: ({ constantFrom, string }) =>
    string({ unit: constantFrom(...letters), minLength: shortest, maxLength: 16, size: 'max' }).filter(
      (name) => !taken.includes(name.toLowerCase()),
    ),
  law: async ({ ask, knownIds }, name) =>
    refusal(
      await ask({ ids: knownIds, query: [[name, '1']] }),
      errors.unknownParameter({ name }),
      `The parameter ${name}`,
    ),
})
