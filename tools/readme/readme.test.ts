import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createPhotosLibrary, photo, video } from '@photos-library/msw'
import { startServer } from '@photos-library/msw/server'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runModule, snippetFolder } from './run-module.ts'
import { snippets } from './snippets.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const run = promisify(execFile)

const library = createPhotosLibrary({ items: [photo({ id: 'a' }), video({ id: 'b' })] })
const [clientCode = '', mockCode = '', contractCode = ''] = snippets(`${root}README.md`, 'ts')
const [commands = '', contractCommand = ''] = snippets(`${root}README.md`, 'sh')
let server: Awaited<ReturnType<typeof startServer>>

beforeAll(async () => {
  mkdirSync(snippetFolder, { recursive: true })
  server = await startServer(library, { port: 0 })
})
afterAll(() => server.close())

describe('the README', () => {
  it('names the two commands first', () => {
    expect(commands).toMatch(/^npx -y pnpm@12 start .*\nnpx -y pnpm@12 test /)
  })

  it('shows a client that works', async () => {
    const show = vi.fn()
    const warn = vi.spyOn(console, 'warn').mockReturnValue()

    await runModule('client', clientCode, {
      ids: ['a', 'unknown', 'b'],
      session: { token: () => 'any' },
      show,
      fetch: library.fetch,
    })

    expect(show.mock.calls.map(([item]) => item.id)).toEqual(['a', 'b'])
    expect(warn).toHaveBeenCalledWith('unknown', 'Invalid media item ID.')
  })

  it('shows a mock that works in a test', async () => {
    writeFileSync(`${snippetFolder}vitest.config.ts`, 'export default {}\n')
    writeFileSync(`${snippetFolder}mock.test.ts`, mockCode)
    const vitest = `${root}tools/node_modules/vitest/vitest.mjs`

    const { stdout } = await run(process.execPath, [vitest, 'run', '--root', snippetFolder])

    expect(stdout).toMatch(/Tests .*1 passed/)
  })

  it('shows a contract that a test can hold', async () => {
    const code = contractCode.replace('http://localhost:3000', server.url)
    expect(code).toContain(server.url)
    await runModule('contract', code, { accessToken: 'any', knownIds: ['a', 'b'] })
  })

  it('shows a contract command that works', async () => {
    const words = contractCommand
      .trim()
      .replace('http://localhost:3000', server.url)
      .replace('$TOKEN', 'any')
      .split(' ')
    const [npx, yes, command, ...parameters] = words
    expect([npx, yes, command]).toEqual(['npx', '-y', '@photos-library/contract'])

    const { stdout } = await run(process.execPath, [`${root}packages/contract/dist/cli.js`, ...parameters])

    expect(stdout).toMatch(/\b0 findings/)
  })
})
