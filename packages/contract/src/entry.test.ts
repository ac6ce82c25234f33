import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('needs nothing of Node outside the command', () => {
  const src = new URL('./', import.meta.url)
  const files = globSync('{*,checks/*,har/*,record/*,reports/*,watch/*}.ts', { cwd: src }).filter(
    (name) => !name.endsWith('.test.ts') && name !== 'cli.ts',
  )
  const withNode = files.filter((name) => readFileSync(new URL(name, src), 'utf8').includes("from 'node:"))
  expect(files.length).toBeGreaterThan(20)
  expect(withNode).toEqual([])
})
