import type { Arbitrary } from 'fast-check'
import type { Breach, Check } from '../check.ts'
import type { Session } from '../session.ts'
import { createSearch, holds } from './search.ts'

type FastCheck = typeof import('fast-check')

/** A law that holds for any input of a kind. */
export interface Property<Input> {
  /** What the inputs are, for the results: `lists of ids`. */
  what: string
  /** How many inputs are tried. Each costs a request. */
  runs: number
  /** How an input is made up. Throws NotChecked when none can be. */
  generate: (fastCheck: FastCheck, session: Session) => Promise<Arbitrary<Input>> | Arbitrary<Input>
  law: (session: Session, input: Input) => Promise<Breach | undefined>
}

/** Holds made-up inputs against a law. When one breaks it, smaller ones are tried as long as the run can spare requests. */
export function forAny<Input>({ what, runs, generate, law }: Property<Input>): Check {
  return async (session) => {
    // Loaded late: an app that watches its traffic has no need of it.
    const fastCheck = await import('fast-check')
    const search = createSearch()
    const arbitrary = await generate(fastCheck, session)
    const property = fastCheck.asyncProperty(arbitrary, (input) => holds(session, search, () => law(session, input)))
    await fastCheck.check(property, { seed: session.seed, numRuns: runs })
    if (search.smallest) return explain(search.smallest, search.tried, session.seed)
    if (search.interruption) throw search.interruption.reason
    return { note: `It holds for ${search.tried} ${what}, made up from the seed ${session.seed}.` }
  }
}

function explain({ breach, answer }: Breach, tried: number, seed: number): Breach {
  return {
    breach: `${breach} No smaller input was found among ${tried}; the seed ${seed} makes it again.`,
    answer,
    seed,
  }
}
