import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
/** Commands of pnpm that run the script of their name. */
const runners = ['start', 'test', 'stop', 'restart']

it("no root script hides behind a command of pnpm's own", () => {
  const help = execFileSync('pnpm', ['help', '-a'], { encoding: 'utf8', shell: process.platform === 'win32' })
  const commands = new Set([...help.matchAll(/^ +([a-z][\w-]*)/gm)].map(([, name]) => name!))
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: Record<string, string> }

  expect(commands).toContain('sbom')
  expect(Object.keys(scripts).filter((name) => commands.has(name) && !runners.includes(name))).toEqual([])
})
