import { type CheckResult, type ContractOptions, runContract, type Target } from '@photos-library/contract'
import { createPhotosLibrary, photo } from '@photos-library/msw'
import { describe, expect, it } from 'vitest'
import { collect } from './collect.ts'
import { createStillClock } from './still-clock.ts'

const knownIds = ['a', 'b']
const library = createPhotosLibrary({ items: knownIds.map((id) => photo({ id })) })

function run(target: Target, options: Partial<ContractOptions> = {}): Promise<CheckResult[]> {
  return collect(runContract(target, { accessToken: 'T', knownIds, ...options }))
}

/** A library that is disturbed now and then. */
function disturbed(disturb: (count: number) => Response | undefined): Target & { count: () => number } {
  let count = 0
  return { count: () => count, fetch: async (request) => disturb(++count) ?? library.fetch(request) }
}

describe('the limits of a run', () => {
  it('keep to 80 requests by default, also where every clause is broken', async () => {
    const target = disturbed(() => new Response('{}'))
    await run(target)
    expect(target.count()).toBeLessThanOrEqual(80)
  })

  it('skip what takes more requests than are left, and say what to do', async () => {
    const target = disturbed(() => undefined)
    const results = await run(target, { maxRequests: 3 })
    expect(target.count()).toBe(3)
    expect(results.filter(({ outcome }) => outcome === 'failed')).toEqual([])
    expect(results).toContainEqual(
      expect.objectContaining({
        check: 'request.fields/nested',
        outcome: 'skipped',
        needs: 'more requests than 3 (maxRequests)',
      }),
    )
  })

  it('space the requests', async () => {
    const clock = createStillClock()
    const results = await run(library, { rate: 2, clock, only: ['response.order'] })
    const requests = results.reduce((sum, result) => sum + result.requests, 0)
    expect(clock.waits).toEqual(Array.from({ length: requests - 1 }, () => 500))
  })

  it('send again what failed by the way, and count it', async () => {
    const clock = createStillClock()
    const target = disturbed((count) => (count < 3 ? new Response('', { status: count === 1 ? 503 : 429 }) : undefined))
    const [result] = await run(target, { retries: 2, clock, only: ['request.path/method'] })
    expect(result).toMatchObject({ outcome: 'passed', requests: 3 })
    expect(clock.waits).toEqual([1000, 30_000])
  })

  it('give up when the retries are used up', async () => {
    const target: Target = { fetch: () => Promise.reject(new TypeError('no way')) }
    await expect(run(target, { retries: 1, clock: createStillClock() })).rejects.toThrow('no way')
  })
})
