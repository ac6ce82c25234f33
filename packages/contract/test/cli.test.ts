import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { createPhotosLibrary, photo, video } from '@photos-library/msw'
import { type RunningServer, startServer } from '@photos-library/msw/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createMutant, results } from './mutants/mutant.ts'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const token = 'ya29.very-secret'
const library = createPhotosLibrary({ items: [photo({ id: 'a' }), video({ id: 'b' })] })
const backwards = createMutant(
  results('response.order', 'answers backwards', (all) => all.toReversed()),
  library,
)

async function judge(target: string, ...args: string[]): Promise<{ code: number; out: string; complaint: string }> {
  const all = [cli, '--target', target, '--known-ids', 'a,b', ...args]
  const child = spawn(process.execPath, all, { env: { PHOTOS_LIBRARY_TOKEN: token } })
  const [out, complaint] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code: child.exitCode ?? -1, out, complaint }
}

describe('photos-library-contract', () => {
  let good: RunningServer
  let bad: RunningServer
  beforeAll(async () => {
    good = await startServer(library, { port: 0 })
    bad = await startServer({ fetch: (input, init) => backwards.fetch(new Request(input, init)) }, { port: 0 })
  })
  afterAll(() => Promise.all([good.close(), bad.close()]))

  it('exits 0 when all hold, with one line per check and the verdict last', async () => {
    const { code, out } = await judge(good.url)
    expect(code).toBe(0)
    expect(out).toMatch(/^✓ response\.order\/permuting \(documented\): /m)
    expect(out.trim().split('\n').at(-1)).toMatch(
      /^\d+ hold, 0 findings, 0 warnings, \d+ not checked \(\d+ requests\)$/,
    )
  })

  it('exits 1 on a finding, with what was asked, what came, and how to ask again', async () => {
    const { code, out } = await judge(bad.url, '--only', 'response.order/identity')
    expect(code).toBe(1)
    expect(out).toMatch(
      /✗ response\.order\/identity .*\n {4}asked .*\n {4}came .*\n {4}clause .*\n {4}source .*\n {4}again {3}curl /,
    )
    expect(out).toContain('$PHOTOS_LIBRARY_TOKEN')
    expect(out).not.toContain(token)
  })

  it('writes JSON', async () => {
    const { out } = await judge(bad.url, '--format', 'json', '--only', 'response.order/identity')
    expect(JSON.parse(out)).toMatchObject({ results: [{ check: 'response.order/identity', outcome: 'failed' }] })
  })

  it('writes several reports of one run', async () => {
    const folder = fileURLToPath(new URL('../reports/outputs/', import.meta.url))
    const outputs = ['junit', 'sarif', 'markdown'].flatMap((format) => ['--output', `${format}=${folder}${format}`])
    const { out } = await judge(bad.url, '--format', 'github', ...outputs, '--only', 'response.order/identity')
    expect(out).toMatch(/^::error title=response\.order.*\n::notice .*\n$/)
    const files = await Promise.all(['junit', 'sarif', 'markdown'].map((name) => readFile(folder + name, 'utf8')))
    expect(files.map((file) => file[0])).toEqual(['<', '{', '#'])
    expect(files.filter((file) => file.includes(token))).toEqual([])
  })

  it('takes its flags from the environment', async () => {
    const env = { PHOTOS_LIBRARY_TARGET: bad.url, PHOTOS_LIBRARY_KNOWN_IDS: 'a,b', PHOTOS_LIBRARY_TOKEN: token }
    const child = spawn(process.execPath, [cli], { env: { ...env, PHOTOS_LIBRARY_ONLY: 'response.order/identity' } })
    const [report] = await Promise.all([text(child.stdout), once(child, 'close')])
    expect(report).toMatch(/^✗ response\.order\/identity .*[^]*0 hold, 1 finding/)
  })

  it('writes no colours where no terminal reads', async () => {
    const { out } = await judge(bad.url)
    expect(out).not.toContain('\u001B')
  })

  it('exits 2 when the target is out of reach', async () => {
    const { code, complaint } = await judge(await closedPort())
    expect(code).toBe(2)
    expect(complaint).toMatch(/^Failed to reach http:\/\/127\.0\.0\.1:\d+: .*ECONNREFUSED/)
  })

  it('exits 2 when the token is refused', async () => {
    const strict = await startServer(createPhotosLibrary({ auth: {} }), { port: 0 })
    const { code, complaint } = await judge(strict.url)
    await strict.close()
    expect(code).toBe(2)
    expect(complaint).toContain('refused the access token with 401')
  })
})

async function closedPort(): Promise<string> {
  const server = createServer()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}
