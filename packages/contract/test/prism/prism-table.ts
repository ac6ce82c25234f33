import { allMutants } from '../mutants/all-mutants.ts'
import type { Mutant } from '../mutants/mutant.ts'

const [yes, no] = ['caught', 'missed']

/** A line per mutant: whether Prism catches it, the clause, and what is wrong with it. */
export function describeByPrism(caught: ReadonlySet<Mutant>): string {
  const lines = allMutants.map((mutant) => `${caught.has(mutant) ? yes : no}  ${describe(mutant)}`)
  return [...lines, '', `Prism's proxy catches ${caught.size} of ${allMutants.length}.`, ''].join('\n')
}

/** The mutants that a table says are caught. */
export function readByPrism(table: string): Set<Mutant> {
  const lines = new Set(table.split('\n'))
  return new Set(allMutants.filter((mutant) => lines.has(`${yes}  ${describe(mutant)}`)))
}

function describe({ clause, name }: Mutant): string {
  return `${clause}: a server that ${name}`
}
