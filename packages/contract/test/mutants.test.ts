import { readFileSync } from 'node:fs'
import { clauses } from '@photos-library/schema/clauses'
import { beforeAll, describe, expect, it } from 'vitest'
import { createCorrectServer } from './mutants/correct-server.ts'
import { findings } from './mutants/judge.ts'
import { allMutants } from './mutants/all-mutants.ts'
import { createMutant } from './mutants/mutant.ts'
import { caughtMutants, describeScores, type Score, scoreMutants } from './mutants/score.ts'
import { tableFile } from './mutants/table-file.ts'
import { besidePrism } from './prism/beside-prism.ts'
import { prismFile } from './prism/prism-file.ts'
import { describeByPrism, readByPrism } from './prism/prism-table.ts'

const mostRequests = 80

describe('mutants', () => {
  let scores: Score[] = []
  beforeAll(async () => {
    scores = await scoreMutants()
  })

  it('are caught, each by a check of the clause that it breaks', () => {
    expect(scores.length).toBeGreaterThan(100)
    expect(scores.filter(({ caughtBy }) => caughtBy.length === 0)).toEqual([])
  })

  it('trip other checks only where the table says so; `pnpm mutants --update` writes it', () => {
    expect(describeScores(scores)).toBe(readFileSync(tableFile, 'utf8'))
  })

  it('stand in the README beside what Prism catches; `pnpm mutants:prism --update` asks it again', () => {
    const prism = readFileSync(prismFile, 'utf8')
    expect(describeByPrism(readByPrism(prism))).toBe(prism)
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8').replaceAll(/ +/g, ' ')
    expect(readme).toContain(besidePrism(caughtMutants(scores), readByPrism(prism)).join('\n'))
  })

  it('take no more requests than a run may send', () => {
    expect(Math.max(...scores.map(({ requests }) => requests))).toBeLessThanOrEqual(mostRequests)
  })

  it('have names that tell them apart', () => {
    const names = allMutants.map(({ clause, name }) => `${clause} ${name}`)
    expect(new Set(names).size).toBe(names.length)
  })

  it('break clauses that are only assumed by a warning', async () => {
    const [assumed] = allMutants.filter(({ clause }) => clauses[clause].evidence.join() === 'assumed')
    const found = await findings(createMutant(assumed!, createCorrectServer()), { only: [assumed!.clause] })
    expect(found).toEqual([expect.objectContaining({ outcome: 'warning' })])
  })

  it('let the correct server through', async () => {
    const unchanged = createMutant({ answer: ({ ask }) => ask() }, createCorrectServer())
    expect(await findings(unchanged, { strict: true })).toEqual([])
  })
})
