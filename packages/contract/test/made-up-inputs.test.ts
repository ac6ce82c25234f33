import { type CheckResult, type ContractOptions, runContract, type Target } from '@photos-library/contract'
import { batchGet } from '@photos-library/schema'
import { describe, expect, it } from 'vitest'
import { collect } from './collect.ts'
import { createCorrectServer, knownIds } from './mutants/correct-server.ts'
import { broken, findings, judge } from './mutants/judge.ts'
import { createMutant, results } from './mutants/mutant.ts'
import { rareMutants } from './mutants/rare-mutants.ts'
import { accessToken } from './mutants/token.ts'

const seeds = Array.from({ length: 10 }, (_, index) => index)
const made = rareMutants.map(({ clause }) => clause)

// Wrong as soon as eleven ids are asked.
const muddled = createMutant(
  rareMutants.find(({ name }) => name.includes('lists of 11'))!,
  createCorrectServer(),
)
const only = ['response.order/mixture'] as const

/** What a run finds that is given no seed, or this one. */
async function run(target: Target, given: Pick<ContractOptions, 'seed'> = {}): Promise<CheckResult> {
  const [result] = await collect(runContract(target, { accessToken, knownIds, only, ...given }))
  return result!
}

function idsOf({ exchange }: CheckResult): string[] {
  return new URL(exchange!.request.url).searchParams.getAll(batchGet.idsParameter)
}

describe('a made-up input', () => {
  it('is made smaller as long as it fails', async () => {
    const finding = await run(muddled, { seed: 3 })
    expect(idsOf(finding)).toHaveLength(11)
    expect(finding.message).toMatch(
      /^Among 11 ids, .* No smaller input was found among \d+; the seed 3 makes it again\.$/,
    )
    expect(finding.seed).toBe(3)
    expect(finding.curl).toContain(finding.exchange!.request.url)
  })

  it('comes again from the seed that the result names', async () => {
    const first = await run(muddled)
    const seed = Number(/seed (\d+)/.exec(first.message)?.[1])
    expect(await run(muddled, { seed })).toEqual(first)
  })

  it('differs from run to run when no seed is given', async () => {
    const [first, second] = [await run(createCorrectServer()), await run(createCorrectServer())]
    expect(first.message).not.toBe(second.message)
  })

  it.each(seeds)('raises no false alarm from the seed %i', async (seed) => {
    expect(broken(await judge(createCorrectServer(), { only: made, seed }))).toEqual([])
  })
})

const backwards = createMutant(
  results('response.order', 'answers backwards', (all) => all.toReversed()),
  createCorrectServer(),
)

describe('a list of known ids', () => {
  it.each(['identity', 'splitting'] as const)('is made smaller as long as it breaks %s', async (law) => {
    const [finding] = await findings(backwards, { only: [`response.order/${law}`] })
    expect(new Set(idsOf(finding!)).size).toBeLessThanOrEqual(2)
    expect(finding?.message).toMatch(/No smaller list was found among \d+\.$/)
  })

  it('stays as it is when the run can spare no request', async () => {
    const [finding] = await findings(backwards, { only: ['response.order/identity'], maxRequests: 10 })
    expect(idsOf(finding!)).toEqual(knownIds)
  })
})
