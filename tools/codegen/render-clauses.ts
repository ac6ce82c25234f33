import type { Json } from './spec.ts'

/** The clauses as a record by id, and their ids as a type: a table keyed by it is complete or does not compile. */
export function renderClauses(clauses: Json[]): string {
  const record = Object.fromEntries(clauses.map((clause) => [clause.id, clause]))
  return `/** Where a statement comes from: Google says so, somebody published it, or it follows by analogy. */
export type Evidence = 'documented' | 'observed' | 'assumed'

/** The id of a clause, such as \`response.order\`. */
export type ClauseId =
${clauses.map(({ id }) => `  | '${id}'`).join('\n')}

/** One statement of the contract. */
export interface Clause {
  id: ClauseId
  text: string
  evidence: readonly Evidence[]
  source: string
}

/** Every statement of the contract, by id, in the spec's order. */
export const clauses: Record<ClauseId, Clause> = ${JSON.stringify(record, null, 2)}
`
}
