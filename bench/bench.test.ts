import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { clientNames, titleOf } from './client/client-names.ts'

const run = promisify(execFile)
const script = fileURLToPath(new URL('bench.ts', import.meta.url))

it('measures every client in every respect', async () => {
  const { stdout } = await run(process.execPath, [script, 'client', '--quick'])

  const measured = stdout.split('\n').map((line) => line.split('|')[1]?.trim())
  for (const name of clientNames) {
    expect(measured.filter((cell) => cell === titleOf(name)).length).toBeGreaterThanOrEqual(2)
  }
  expect(measured).toContain('**@photos-library/client**, `stream`')
  expect(measured).toContain('**@photos-library/client**, `mediaUrl` alone')
})

it('names the parts when asked for one that is none', async () => {
  await expect(run(process.execPath, [script, 'clients'])).rejects.toThrow('clients is no part. Please name some of')
})

it('measures the mock in process, filled, over HTTP and at its start, and what it endures', async () => {
  const { stdout } = await run(process.execPath, [script, 'mock', '--quick'])

  expect(stdout.match(/^### /gm)).toHaveLength(5)
  for (const name of ['100,000 items', 'photos-library/msw/server', 'photos-library-mock'])
    expect(stdout).toContain(name)
  expect(stdout).toMatch(/^\| `\{ items \}`, each held.*\| \d+\.\d /m)
  expect(stdout).toMatch(/^\| 20 connections open at once.*\| 200: 20 +\| 0 /m)
})

it('measures the contract kit, and writes what it printed with the machine and the versions', async () => {
  const folder = mkdtempSync(`${tmpdir()}/photos-library-bench-`)
  const output = join(folder, 'figures.md')
  const { stdout } = await run(process.execPath, [script, 'contract', '--quick', '--output', output])
  const written = readFileSync(output, 'utf8')
  rmSync(folder, { recursive: true })

  expect(stdout.match(/^### /gm)).toHaveLength(3)
  expect(written).toContain(stdout.trim())
  expect(written).toMatch(/^Measured on \d{4}-\d\d-\d\d with Node \d+/m)
  expect(written).toMatch(/^Versions: .*\bajv \d+\.\d+\.\d+/m)
})
