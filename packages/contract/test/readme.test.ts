import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it, vi } from 'vitest'
import { flags } from '../src/cli/flags.ts'

it('has an example that runs', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const [, code = ''] = /```ts\n(.*?)```/s.exec(readme) ?? []
  const folder = new URL('../reports/readme/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  const file = fileURLToPath(new URL('example.ts', folder))
  writeFileSync(file, code)
  const log = vi.spyOn(console, 'log').mockReturnValue()
  await import(file)
  expect(log).toHaveBeenCalledWith(expect.stringMatching(/^\d+ hold, 0 findings/))
})

it('names every flag of the command', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const missing = Object.keys(flags).filter((name) => name !== 'help' && !readme.includes(`--${name}`))
  expect(missing).toEqual([])
})
