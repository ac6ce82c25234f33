import type { Breach, Check } from '../check.ts'
import type { Session } from '../session.ts'
import { createSearch, holds } from './search.ts'

type Ids = readonly string[]
type Law = (session: Session, ids: Ids) => Promise<Breach | undefined>

/** Holds lists of the known ids against a law. When one breaks it, parts of it are tried, down to the smallest. */
export function forIds(lists: (knownIds: Ids) => Ids[], law: Law): Check {
  return async (session) => {
    for (const ids of lists(session.knownIds)) {
      const breach = await law(session, ids)
      if (breach) return session.spare.requests > 0 ? await smallest(session, ids, law, breach) : breach
    }
    return undefined
  }
}

async function smallest(session: Session, ids: Ids, law: Law, known: Breach): Promise<Breach> {
  // Loaded late: it is of use only when something is wrong.
  const { asyncProperty, check, subarray } = await import('fast-check')
  const search = createSearch()
  const property = asyncProperty(subarray([...ids], { minLength: 1 }), (part) =>
    holds(session, search, () => law(session, part)),
  )
  await check(property, { examples: [[[...ids]]], numRuns: 1 })
  const { breach, answer } = search.smallest ?? known
  return { breach: `${breach} No smaller list was found among ${search.tried}.`, answer }
}
