import { errorMutants } from '../mutants/error-mutants.ts'
import { itemMutants } from '../mutants/item-mutants.ts'
import type { Mutant } from '../mutants/mutant.ts'
import { rareMutants } from '../mutants/rare-mutants.ts'
import { requestMutants } from '../mutants/request-mutants.ts'
import { responseMutants } from '../mutants/response-mutants.ts'

const kinds: ReadonlyArray<readonly [kind: string, mutants: readonly Mutant[]]> = [
  ['how it reads requests', requestMutants],
  ['its results', responseMutants],
  ['its media items', itemMutants],
  ['its errors', errorMutants],
  ['any of these, but seldom', rareMutants],
]

/** The rows of the README's table: by what is wrong with a server, how many there are, and how many each tool catches. */
export function besidePrism(byKit: ReadonlySet<Mutant>, byPrism: ReadonlySet<Mutant>): string[] {
  const rows = kinds.map(([kind, mutants]) => [
    kind,
    mutants.length,
    mutants.filter((mutant) => byKit.has(mutant)).length,
    mutants.filter((mutant) => byPrism.has(mutant)).length,
  ])
  const all = kinds.flatMap(([, mutants]) => mutants).length
  return [...rows, ['all', all, byKit.size, byPrism.size]].map((cells) => `| ${cells.join(' | ')} |`)
}
