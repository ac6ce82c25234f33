import type { ContractOptions } from '../contract-options.ts'
import { runContract } from '../run-contract.ts'
import { batchGet } from '@photos-library/schema'
import { describe, expect, it } from 'vitest'
import { planContract } from './plan-contract.ts'
import { selectChecks } from '../select-checks.ts'
import { collect } from '../../test/collect.ts'
import { createCorrectServer, knownIds } from '../../test/mutants/correct-server.ts'
import { accessToken } from '../../test/mutants/token.ts'

const endpoint = batchGet.server

/** The requests that a plan names, and those that a correct server gets. */
async function compare(
  more: Partial<ContractOptions>,
): Promise<{ planned: string[]; sent: string[]; checks: string[] }> {
  const options = { accessToken, knownIds, seed: 1, ...more }
  const sent: string[] = []
  const server = createCorrectServer()
  const target = {
    fetch(request: Request) {
      sent.push(name(request))
      return server.fetch(request)
    },
  }
  const { requests, checks } = await planContract(endpoint, options)
  await collect(runContract(target, { ...options, endpoint }))
  return { planned: requests.map(name), sent, checks: [...checks] }
}

/** A request in words. A plan does not know which of the ids is a video, so that a mask may name the other. */
function name({ method, url }: Request): string {
  return `${method} ${url.replaceAll('%2Fvideo', '%2Fphoto')}`
}

describe('a plan', () => {
  it.each([{ knownIds }, { knownIds: knownIds.slice(0, 2) }, { skip: ['response.order'] as const }])(
    'names every request that a correct server gets: %j',
    async (options) => {
      const { planned, sent } = await compare(options)
      expect(planned).toEqual(sent)
      expect(planned.length).toBeGreaterThan(30)
    },
  )

  it('names the requests of each check alone', async () => {
    for (const { id } of selectChecks()) {
      const { planned, sent } = await compare({ only: [id] as ContractOptions['only'] & {} })
      expect(planned, id).toEqual(sent)
    }
  })

  it('leaves out the checks that cannot be made', async () => {
    const { checks } = await compare({})
    expect(checks).toContain('response.video-status')
    expect(checks).not.toContain('limits.retry')
  })
})
