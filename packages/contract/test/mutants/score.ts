import { allMutants } from './all-mutants.ts'
import { createCorrectServer } from './correct-server.ts'
import { broken, judge } from './judge.ts'
import { createMutant, type Mutant } from './mutant.ts'

/** A mutant, and every check that finds it broken. */
export interface Score {
  mutant: Mutant
  /** The checks of the clause that it breaks. */
  caughtBy: string[]
  /** Checks of other clauses, which a server so broken breaks too. */
  trips: string[]
  /** How many requests it took to judge it. */
  requests: number
}

/** Judges every mutant by the whole contract. */
export async function scoreMutants(): Promise<Score[]> {
  const scores: Score[] = []
  for (const mutant of allMutants) {
    const results = await judge(createMutant(mutant, createCorrectServer()), { ...mutant.options })
    const found = broken(results)
    const [own, other] = [found.filter(isOwn(mutant)), found.filter((result) => !isOwn(mutant)(result))]
    const requests = results.reduce((sum, result) => sum + result.requests, 0)
    scores.push({ mutant, caughtBy: own.map(({ check }) => check), trips: other.map(({ check }) => check), requests })
  }
  return scores
}

/** The mutants that a check of their clause catches. */
export function caughtMutants(scores: readonly Score[]): Set<Mutant> {
  return new Set(scores.filter(({ caughtBy }) => caughtBy.length > 0).map(({ mutant }) => mutant))
}

function isOwn(mutant: Mutant): (result: { clause: string }) => boolean {
  return ({ clause }) => clause === mutant.clause
}

/** The scores as text: a mutant per line, then what catches it, then what else it trips. */
export function describeScores(scores: readonly Score[]): string {
  const caught = caughtMutants(scores).size
  const blocks = scores.map(({ mutant, caughtBy, trips }) =>
    [
      `A server that ${mutant.name}`,
      `  is caught by  ${caughtBy.join(', ') || 'nothing'}`,
      ...(trips.length > 0 ? [`  and trips     ${trips.join(', ')}`] : []),
    ].join('\n'),
  )
  return [
    ...blocks,
    '',
    `${caught} of ${scores.length} mutants are caught by a check of the clause that they break.`,
    '',
  ].join('\n')
}
