import type { Arbitrary } from 'fast-check'
import type { Breach, Check } from '../check.ts'
import type { Session } from '../session.ts'

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
    const search: Search = { tried: 0, smallest: undefined, interruption: undefined }
    const arbitrary = await generate(fastCheck, session)
    const property = fastCheck.asyncProperty(arbitrary, (input) => holds(session, search, () => law(session, input)))
    await fastCheck.check(property, { seed: session.seed, numRuns: runs })
    if (search.smallest) return explain(search.smallest, search.tried, session.seed)
    if (search.interruption) throw search.interruption.reason
    return { note: `It holds for ${search.tried} ${what}, made up from the seed ${session.seed}.` }
  }
}

interface Search {
  tried: number
  /** The last breach, which is the smallest: fast-check goes on from what fails. */
  smallest: Breach | undefined
  interruption: { reason: unknown } | undefined
}

async function holds(session: Session, search: Search, look: () => Promise<Breach | undefined>): Promise<boolean> {
  if (search.interruption || (search.smallest && session.spare.requests === 0)) return true
  if (search.smallest) session.spare.requests--
  search.tried++
  try {
    const breach = await look()
    search.smallest = breach ?? search.smallest
    return breach === undefined
  } catch (reason) {
    search.interruption = { reason }
    return true
  }
}

function explain({ breach, answer }: Breach, tried: number, seed: number): Breach {
  return {
    breach: `${breach} No smaller input was found among ${tried}; the seed ${seed} makes it again.`,
    answer,
    seed,
  }
}
