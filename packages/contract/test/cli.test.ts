import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { createPhotosLibrary, photo, video } from '@photos-library/msw'
import { type RunningServer, startServer } from '@photos-library/msw/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createMutant, results } from './mutants/mutant.ts'
import { type Ran, runCli } from './run-cli.ts'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const token = 'ya29.very-secret'
const library = createPhotosLibrary({ items: [photo({ id: 'a' }), video({ id: 'b' })] })
const backwards = createMutant(
  results('response.order', 'answers backwards', (all) => all.toReversed()),
  library,
)
// The promise is 1.5 s on a machine that is not busy. This one may be.
const longestStart = 30_000

/** Runs the command as a process of its own, as a user does. */
async function start(target: string, ...args: string[]): Promise<Ran & { milliseconds: number }> {
  const all = [cli, '--target', target, '--known-ids', 'a,b', ...args]
  const begin = performance.now()
  const child = spawn(process.execPath, all, { env: { PHOTOS_LIBRARY_TOKEN: token } })
  const [out, beside] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code: child.exitCode ?? -1, out, beside, milliseconds: performance.now() - begin }
}

function judge(target: string, ...args: string[]): Promise<Ran> {
  return runCli(['--target', target, '--known-ids', 'a,b', ...args], { PHOTOS_LIBRARY_TOKEN: token })
}

describe('photos-library-contract', () => {
  let good: RunningServer
  let bad: RunningServer
  beforeAll(async () => {
    good = await startServer(library, { port: 0 })
    bad = await startServer({ fetch: (input, init) => backwards.fetch(new Request(input, init)) }, { port: 0 })
  })
  afterAll(() => Promise.all([good.close(), bad.close()]))

  it('exits 0 when all hold, with one line per check, the verdict last, and beside it only the plan', async () => {
    const { code, out, beside, milliseconds } = await start(good.url)
    expect(code).toBe(0)
    expect(out).toMatch(/^✓ response\.order\/permuting \(documented\): /m)
    expect(out.trim().split('\n').at(-1)).toMatch(
      /^\d+ hold, 0 findings, 0 warnings, \d+ not checked \(\d+ requests\)$/,
    )
    expect(beside).toMatch(/^http:\S+: \d+ checks with about \d+ requests.*\n$/)
    expect(milliseconds).toBeLessThan(longestStart)
  })

  it('exits 1 on a finding, with what was asked, what came, and how to ask again, and without colours', async () => {
    const { code, out } = await start(bad.url, '--only', 'response.order/identity')
    expect(code).toBe(1)
    expect(out).toMatch(
      /✗ response\.order\/identity .*\n {4}asked .*\n {4}came .*\n {4}clause .*\n {4}source .*\n {4}docs .*#response\.order\/identity\n {4}again {3}curl /,
    )
    expect(out).toContain('$PHOTOS_LIBRARY_TOKEN')
    expect(out).not.toContain(token)
    expect(out).not.toContain('\u001B')
  })

  it('exits 2 when a report cannot be written, and says which', async () => {
    const { code, beside } = await start(good.url, '--only', 'request.path/method', '--output', `${cli}/report.txt`)
    expect(code).toBe(2)
    expect(beside).toMatch(/^Failed to write \S+report\.txt: .* Please /m)
  })

  it('exits 2 when the target is out of reach', async () => {
    const { code, beside } = await start(await closedPort())
    expect(code).toBe(2)
    expect(beside).toMatch(/^Failed to reach http:\/\/127\.0\.0\.1:\d+: .*ECONNREFUSED/m)
  })

  it('exits 2 when the token is refused', async () => {
    const strict = await startServer(createPhotosLibrary({ auth: {} }), { port: 0 })
    const { code, beside } = await judge(strict.url)
    await strict.close()
    expect(code).toBe(2)
    expect(beside).toContain('refused the access token with 401')
  })

  it('writes JSON', async () => {
    const { out } = await judge(bad.url, '--format', 'json', '--only', 'response.order/identity')
    expect(JSON.parse(out)).toMatchObject({ results: [{ check: 'response.order/identity', outcome: 'failed' }] })
  })

  it('writes several reports of one run', async () => {
    const folder = fileURLToPath(new URL('../reports/outputs/', import.meta.url))
    await mkdir(folder, { recursive: true })
    const outputs = ['junit', 'sarif', 'markdown'].flatMap((format) => ['--output', `${format}=${folder}${format}`])
    const { out } = await judge(bad.url, '--format', 'github', ...outputs, '--only', 'response.order/identity')
    expect(out).toMatch(/^::error title=response\.order.*\n::notice .*$/)
    const files = await Promise.all(['junit', 'sarif', 'markdown'].map((name) => readFile(folder + name, 'utf8')))
    expect(files.map((file) => file[0])).toEqual(['<', '{', '#'])
    expect(files.filter((file) => file.includes(token))).toEqual([])
  })

  it('takes its flags from the environment', async () => {
    const env = { PHOTOS_LIBRARY_TARGET: bad.url, PHOTOS_LIBRARY_KNOWN_IDS: 'a,b', PHOTOS_LIBRARY_TOKEN: token }
    const { out } = await runCli([], { ...env, PHOTOS_LIBRARY_ONLY: 'response.order/identity' })
    expect(out).toMatch(/^✗ response\.order\/identity .*[^]*0 hold, 1 finding/)
  })
})

async function closedPort(): Promise<string> {
  const server = createServer()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}
