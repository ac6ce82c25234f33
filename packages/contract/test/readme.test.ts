import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { createPhotosLibrary, photo, video } from '@photos-library/msw'
import { startServer } from '@photos-library/msw/server'
import { describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { createMutant, results } from './mutants/mutant.ts'
import type { Server } from './mutants/occasion.ts'
import { type Ran, runCli } from './run-cli.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const snippets = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code)

/** Runs a snippet that holds this text, and answers what it logs. */
async function logOf(part: string): Promise<unknown[]> {
  const folder = new URL('../reports/readme/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  const file = fileURLToPath(new URL(`${part}.ts`, folder))
  writeFileSync(file, snippets.find((code) => code.includes(part)) ?? '')
  const log = vi.spyOn(console, 'log').mockReturnValue()
  await import(file)
  const logged = log.mock.calls.flat()
  log.mockRestore()
  return logged
}

const verdict = expect.stringMatching(/^\d+ hold, 0 findings/)

it('shows a run that needs no test runner', async () => {
  expect(await logOf('describeVerdict')).toEqual([verdict])
})

it('shows targets that have no port', async () => {
  expect(await logOf('Hono')).toEqual([verdict, verdict, verdict])
})

it('names every flag of the command', async () => {
  const { out } = await runCli(['--help'])
  const flags = Array.from(out.matchAll(/^ {2}(--[\w-]+)/gm), ([, flag]) => flag!)
  const missing = flags.filter((flag) => flag !== '--help' && !readme.includes(flag))
  expect(flags.length).toBeGreaterThan(20)
  expect(missing).toEqual([])
})

describe('the workflow that looks at a server every morning', () => {
  const mock = createPhotosLibrary({ items: [photo({ id: 'a' }), video({ id: 'b' })] })
  const changed = createMutant(
    results('response.item-fields', 'renames a file', (all) => {
      for (const { mediaItem } of all) if (mediaItem?.['filename']) mediaItem['filename'] = 'renamed.jpg'
    }),
    mock,
  )

  it('passes until the server changes, and shows what did', async () => {
    const folder = await mkdtemp(`${tmpdir()}/workflow-`)
    await morning(mock, folder, '--update')
    expect(await morning(mock, folder)).toMatchObject([{ code: 0 }, { code: 0 }])
    const [contract, recording] = await morning(changed, folder)
    expect(contract?.code).toBe(0)
    expect(recording?.code).toBe(1)
    expect(recording?.out).toContain('→ "renamed.jpg"')
  })
})

/** Runs the commands of the workflow, in their order, before a server. */
async function morning(server: Server, folder: string, ...more: string[]): Promise<Ran[]> {
  const yaml = readme.match(/```yaml\n(name: google.*?)```/s)?.[1] ?? ''
  const { env, steps } = parse(yaml).jobs.google as { env: Record<string, string>; steps: { run?: string }[] }
  const running = await startServer({ fetch: (input, init) => server.fetch(new Request(input, init)) }, { port: 0 })
  const values: Record<string, string> = { TARGET: running.url, TOKEN: 'any', KNOWN_IDS: 'a,b' }
  const given = Object.keys(env).map((name) => [name, values[name.replace('PHOTOS_LIBRARY_', '')]])
  const ran: Ran[] = []
  for (const { run } of steps) {
    // The mock needs no mercy.
    const [npx, , , ...args] = run?.replace('2/s', '1000/s').split(' ') ?? []
    if (npx !== 'npx') continue
    const recording = args.includes('--record') ? more : []
    const all = [...args, ...recording].map((arg) => (arg === 'recorded' ? folder : arg))
    ran.push(await runCli(all, Object.fromEntries(given)))
  }
  await running.close()
  return ran
}
