import { clauses } from '@photos-library/schema/clauses'
import { describe, expect, it } from 'vitest'
import { allChecks } from '../src/all-checks.ts'
import { allMutants } from './mutants/all-mutants.ts'
import { createCorrectServer } from './mutants/correct-server.ts'
import { findings } from './mutants/judge.ts'
import { createMutant } from './mutants/mutant.ts'

// Clauses with a check but without a mutant, each with the reason. There is none.
const withoutMutant: Partial<Record<keyof typeof clauses, string>> = {}

describe('mutants', () => {
  it.each(allMutants)('$clause catches a server that $name', async (mutant) => {
    const server = createMutant(mutant, createCorrectServer())
    const caught = await findings(server, { only: [mutant.clause], ...mutant.options })
    const outcome = clauses[mutant.clause].evidence.join() === 'assumed' ? 'warning' : 'failed'
    expect(caught).toEqual([expect.objectContaining({ clause: mutant.clause, outcome })])
  })

  it('has names that tell its members apart', () => {
    const names = allMutants.map(({ clause, name }) => `${clause} ${name}`)
    expect(new Set(names).size).toBe(names.length)
  })

  it('lets the correct server through', async () => {
    const unchanged = createMutant({ answer: ({ ask }) => ask() }, createCorrectServer())
    expect(await findings(unchanged, { strict: true })).toEqual([])
  })

  it('covers every clause that has a check', () => {
    const covered = new Set<string>(allMutants.map(({ clause }) => clause))
    const uncovered = Object.values(clauses)
      .map(({ id }) => id)
      .filter((id) => typeof allChecks[id] === 'function' && !covered.has(id) && !(id in withoutMutant))
    expect(uncovered).toEqual([])
  })
})
