import { type CheckResult, describeVerdict, runContract, type Target } from '@photos-library/contract'
import { createPhotosLibrary, photo, video } from '@photos-library/msw'
import { startServer } from '@photos-library/msw/server'
import { clauses } from '@photos-library/schema/clauses'
import { setupServer } from 'msw/node'
import { describe, expect, it } from 'vitest'
import { collect } from './collect.ts'

const mostRequests = 60
const knownIds = ['a', 'b']
const library = createPhotosLibrary({ items: [photo({ id: 'a' }), video({ id: 'b' })] })

async function judge(target: Target): Promise<CheckResult[]> {
  return collect(runContract(target, { accessToken: 'any', knownIds, strict: true }))
}

function broken(results: readonly CheckResult[]): CheckResult[] {
  return results.filter(({ outcome }) => outcome === 'failed' || outcome === 'warning')
}

describe('the mock', () => {
  it('keeps the contract in process', async () => {
    expect(broken(await judge(library))).toEqual([])
  })

  it('keeps the contract over HTTP', async () => {
    const server = await startServer(library, { port: 0 })
    try {
      expect(broken(await judge(server.url))).toEqual([])
    } finally {
      await server.close()
    }
  })

  it('keeps the contract as handlers of MSW', async () => {
    const msw = setupServer(...library.handlers)
    msw.listen()
    try {
      expect(broken(await judge({ fetch: (request) => fetch(request) }))).toEqual([])
    } finally {
      msw.close()
    }
  })

  it('is judged by every clause, in the order of the spec', async () => {
    const results = await judge(library)
    expect([...new Set(results.map(({ clause }) => clause))]).toEqual(Object.keys(clauses))
  })

  it('is asked a few dozen times', async () => {
    library.reset()
    const results = await judge(library)
    expect(library.requests.length).toBeLessThanOrEqual(mostRequests)
    expect(describeVerdict(results)).toContain(`(${library.requests.length} requests)`)
  })

  it('says that it accepts any token', async () => {
    const results = await judge(library)
    const { message } = results.find(({ check }) => check === 'error.unauthenticated/made-up') ?? {}
    expect(message).toContain('made-up access token is accepted')
  })
})
