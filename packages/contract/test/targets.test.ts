import { mkdir, writeFile } from 'node:fs/promises'
import { type CheckResult, describeVerdict, runContract, type Target } from '@photos-library/contract'
import { createPhotosLibrary, photo, video } from '@photos-library/msw'
import { startServer } from '@photos-library/msw/server'
import { batchGet } from '@photos-library/schema'
import { clauses } from '@photos-library/schema/clauses'
import { Hono } from 'hono'
import { getResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collect } from './collect.ts'
import { startReverseProxy } from './reverse-proxy.ts'
import { targetsTable } from './targets-table.ts'

const { PHOTOS_LIBRARY_TOKEN: accessToken = '', PHOTOS_LIBRARY_KNOWN_IDS: knownIds = '' } = process.env
const library = createPhotosLibrary({ items: [photo({ id: 'a' }), video({ id: 'b' })] })
const handlers = setupServer(...library.handlers)
const app = new Hono().get(batchGet.path, ({ req }) => library.fetch(req.raw))
// What every target came to, by its name.
const judged = new Map<string, CheckResult[]>()
let mock: Awaited<ReturnType<typeof startServer>>
let proxy: Awaited<ReturnType<typeof startReverseProxy>>

beforeAll(async () => {
  if (!accessToken || !knownIds)
    console.warn("Google's server is NOT judged. Please set PHOTOS_LIBRARY_TOKEN and PHOTOS_LIBRARY_KNOWN_IDS=a,b.")
  mock = await startServer(library, { port: 0 })
  proxy = await startReverseProxy(mock.url)
})
afterAll(async () => {
  const reports = new URL('../reports/', import.meta.url)
  await mkdir(reports, { recursive: true })
  await writeFile(new URL('targets.md', reports), targetsTable(judged))
  await proxy.close()
  await mock.close()
})

async function judge(target: Target): Promise<CheckResult[]> {
  return collect(runContract(target, { accessToken: 'any', knownIds: ['a', 'b'], strict: true, seed: 1 }))
}

async function judgeMswServer(): Promise<CheckResult[]> {
  handlers.listen()
  try {
    return await judge({ fetch: (request) => fetch(request) })
  } finally {
    handlers.close()
  }
}

async function answerByHandlers(request: Request): Promise<Response> {
  return (await getResponse(library.handlers, request)) ?? new Response(null, { status: 404 })
}

/** As a Worker exports it: what it needs comes with each call. */
const worker = {
  fetch: (request: Request, env: { LIBRARY: typeof library }): Promise<Response> => env.LIBRARY.fetch(request),
}

/** Every check with its outcome; of a finding what it says. */
function outcomes(results: readonly CheckResult[]): Record<string, string> {
  return Object.fromEntries(
    results.map(({ check, outcome, message }) => [check, outcome === 'failed' ? message : outcome]),
  )
}

function broken(results: readonly CheckResult[]): CheckResult[] {
  return results.filter(({ outcome }) => outcome === 'failed' || outcome === 'warning')
}

describe('the mock', () => {
  let inProcess: CheckResult[]
  let asked: number
  beforeAll(async () => {
    library.reset()
    inProcess = await judge(library)
    asked = library.requests.length
    judged.set('the library itself', inProcess)
  })

  it('keeps the contract, which has every clause in the order of the spec', () => {
    expect(broken(inProcess)).toEqual([])
    expect([...new Set(inProcess.map(({ clause }) => clause))]).toEqual(Object.keys(clauses))
  })

  it('is asked as often as the verdict says', () => {
    expect(asked).toBeLessThanOrEqual(60)
    expect(describeVerdict(inProcess)).toContain(`(${asked} requests)`)
  })

  it('says that it accepts any token', () => {
    const { message } = inProcess.find(({ check }) => check === 'error.unauthenticated/made-up') ?? {}
    expect(message).toContain('made-up access token is accepted')
  })

  it.each<[string, () => Promise<CheckResult[]>]>([
    ['handlers behind a fetch that MSW answers', judgeMswServer],
    ['a list of handlers, with no server', () => judge({ fetch: answerByHandlers })],
    ['the module of a Worker', () => judge({ fetch: (request) => worker.fetch(request, { LIBRARY: library }) })],
    ['a Hono app', () => judge(app)],
    ['a server over HTTP', () => judge(mock.url)],
    ['a server behind a reverse proxy', () => judge(proxy.url)],
  ])('holds as %s, check by check alike', async (name, judgeTarget) => {
    const results = await judgeTarget()
    judged.set(name, results)
    expect(outcomes(results)).toEqual(outcomes(inProcess))
  })

  it('stands in one table, which the run leaves in reports/targets.md', () => {
    const [head, , first] = targetsTable(judged).split('\n')
    expect(head).toBe(`| check | ${[...judged.keys()].join(' | ')} |`)
    expect(first).toBe(`| request.path/method |${' passed |'.repeat(judged.size)}`)
  })
})

describe("Google's server", () => {
  it.skipIf(!accessToken || !knownIds)('keeps the contract', async () => {
    const results = await collect(runContract(batchGet.server, { accessToken, knownIds: knownIds.split(',') }))
    judged.set("Google's server", results)
    expect(results.filter(({ outcome }) => outcome === 'failed')).toEqual([])
  })
})
