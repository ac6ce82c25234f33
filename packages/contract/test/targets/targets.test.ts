import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type CheckResult, describeVerdict } from '@photos-library/contract'
import { batchGet } from '@photos-library/schema'
import { clauses } from '@photos-library/schema/clauses'
import { Hono } from 'hono'
import { setupServer } from 'msw/node'
import { beforeAll, describe, expect, it } from 'vitest'
import { createLibrary, judgeMock, judgeTargets } from './judge-targets.ts'
import { readAccess } from './read-access.ts'
import { targetsTable } from './targets-table.ts'

const library = createLibrary()
const app = new Hono().get(batchGet.path, ({ req }) => library.fetch(req.raw))

/** Does something while MSW stands in the place of Google's server. */
async function asGoogle<Value>(act: () => Promise<Value>): Promise<Value> {
  const server = setupServer(...library.handlers)
  server.listen({ onUnhandledFrame: 'bypass' })
  try {
    return await act()
  } finally {
    server.close()
  }
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

let inProcess: CheckResult[]
let asked: number
beforeAll(async () => {
  inProcess = await judgeMock(library)
  asked = library.requests.length
})

describe('the mock', () => {
  it('keeps the contract, which has every clause in the order of the spec', () => {
    expect(inProcess.filter(({ outcome }) => outcome === 'failed' || outcome === 'warning')).toEqual([])
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
    [
      'handlers behind a fetch that MSW answers',
      () => asGoogle(() => judgeMock({ fetch: (request) => fetch(request) })),
    ],
    ['the module of a Worker', () => judgeMock({ fetch: (request) => worker.fetch(request, { LIBRARY: library }) })],
    ['a Hono app', () => judgeMock(app)],
  ])('holds as %s, check by check alike', async (_, judge) => {
    expect(outcomes(await judge())).toEqual(outcomes(inProcess))
  })
})

describe('the four targets', () => {
  let judged: Map<string, CheckResult[]>
  beforeAll(async () => {
    judged = await judgeTargets(undefined)
  })

  it('hold alike, check by check, as far as they could be judged', () => {
    const [handlers, overHttp, proxied, google] = [...judged.values()].map(outcomes)
    expect([handlers, overHttp, proxied]).toEqual(Array.from({ length: 3 }, () => outcomes(inProcess)))
    expect(google).toEqual({})
  })

  it('stand in one table, which the README shows', () => {
    const [head = '', rule, ...rows] = targetsTable(judged).trimEnd().split('\n')
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    expect(head.match(/\|/g)).toHaveLength(6)
    expect(rows.map((row) => row.split(' ')[1])).toEqual(inProcess.map(({ check }) => check))
    for (const line of [head, rule, rows[0]]) expect(readme).toContain(line)
  })

  it('are judged by a command that says plainly when Google was left out', () => {
    const main = fileURLToPath(new URL('main.ts', import.meta.url))
    const { PATH } = process.env
    const { status, stdout } = spawnSync(process.execPath, [main], { encoding: 'utf8', env: { PATH } })
    expect(stdout).toContain(targetsTable(judged))
    expect(stdout).toMatch(/^- the mock over HTTP: \d+ hold, 0 findings/m)
    expect(stdout).toMatch(/^- Google's server: SKIPPED\. Please set PHOTOS_LIBRARY_TOKEN/m)
    expect(status).toBe(0)
  })

  it("include Google's server at its own address", async () => {
    const four = await asGoogle(() => judgeTargets({ accessToken: 'any', knownIds: ['a', 'b'] }))
    const results = four.get("Google's server") ?? []
    expect(results.map(({ check }) => check)).toEqual(inProcess.map(({ check }) => check))
    // Only here is a made-up token held against the mock, which takes any.
    expect(results.flatMap(({ check, outcome }) => (outcome === 'failed' ? [check] : []))).toEqual([
      'error.unauthenticated/made-up',
    ])
  })

  it('include Google only where a token and ids are given', () => {
    const [PHOTOS_LIBRARY_TOKEN, PHOTOS_LIBRARY_KNOWN_IDS] = ['T', 'a, b']
    expect(readAccess({ PHOTOS_LIBRARY_TOKEN, PHOTOS_LIBRARY_KNOWN_IDS })).toEqual({
      accessToken: 'T',
      knownIds: ['a', 'b'],
    })
    expect(readAccess({ PHOTOS_LIBRARY_TOKEN, PHOTOS_LIBRARY_KNOWN_IDS: '' })).toBeUndefined()
    expect(readAccess({ PHOTOS_LIBRARY_KNOWN_IDS })).toBeUndefined()
  })
})
