import { type CheckResult, runContract, type Target } from '@photos-library/contract'
import { createPhotosLibrary, photo, video } from '@photos-library/msw'
import { startServer } from '@photos-library/msw/server'
import { batchGet } from '@photos-library/schema'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collect } from './collect.ts'
import { startReverseProxy } from './reverse-proxy.ts'

const { PHOTOS_LIBRARY_TOKEN: accessToken = '', PHOTOS_LIBRARY_KNOWN_IDS: knownIds = '' } = process.env
const library = createPhotosLibrary({ items: [photo({ id: 'a' }), video({ id: 'b' })] })
const handlers = setupServer(...library.handlers)
let mock: Awaited<ReturnType<typeof startServer>>
let proxy: Awaited<ReturnType<typeof startReverseProxy>>

beforeAll(async () => {
  if (!accessToken || !knownIds)
    console.warn("Google's server is NOT judged. Please set PHOTOS_LIBRARY_TOKEN and PHOTOS_LIBRARY_KNOWN_IDS=a,b.")
  mock = await startServer(library, { port: 0 })
  proxy = await startReverseProxy(mock.url)
})
afterAll(async () => {
  await proxy.close()
  await mock.close()
})

async function judge(target: Target): Promise<Map<string, CheckResult>> {
  const results = await collect(runContract(target, { accessToken: 'any', knownIds: ['a', 'b'], strict: true }))
  return new Map(results.map((result) => [result.check, result]))
}

async function judgeHandlers(): Promise<Map<string, CheckResult>> {
  handlers.listen()
  try {
    return await judge({ fetch: (request) => fetch(request) })
  } finally {
    handlers.close()
  }
}

function outcomes(results: Map<string, CheckResult>): Record<string, string> {
  return Object.fromEntries(
    [...results].map(([check, { outcome, message }]) => [check, outcome === 'failed' ? message : outcome]),
  )
}

function broken(results: Iterable<CheckResult>): string[] {
  return [...results].filter(({ outcome }) => outcome === 'failed').map(({ check, message }) => `${check}: ${message}`)
}

describe('one contract, four targets', () => {
  it('holds on the handlers, the mock over HTTP and the mock behind a reverse proxy, check by check alike', async () => {
    const onHandlers = await judgeHandlers()
    expect(broken(onHandlers.values())).toEqual([])
    expect(outcomes(await judge(mock.url))).toEqual(outcomes(onHandlers))
    expect(outcomes(await judge(proxy.url))).toEqual(outcomes(onHandlers))
  })

  it.skipIf(!accessToken || !knownIds)("holds on Google's server", async () => {
    const results = await collect(runContract(batchGet.server, { accessToken, knownIds: knownIds.split(',') }))
    expect(broken(results)).toEqual([])
  })
})
