import { spawnSync } from 'node:child_process'
import { delimiter, dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findNode } from './find-node.ts'

// `pnpm test:node [--node FILE]`: runs the tests of what users run on the machine's own Node. pnpm's scripts run on the Node
// of the lockfile, so vitest is started without it.
const root = fileURLToPath(new URL('../../', import.meta.url))
const { values } = parseArgs({ options: { node: { type: 'string' } } })
const asked = values.node && resolve(process.env.INIT_CWD ?? '.', values.node)
const node = findNode(asked, process.env.PATH ?? '')
const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` }

function run(words: string[], cwd: string): boolean {
  return spawnSync(node, words, { cwd, env, stdio: 'inherit' }).status === 0
}

run(['--eval', 'console.log(`Node ${process.version}`)'], root)
for (const name of ['client', 'msw', 'contract']) {
  const folder = `${root}packages/${name}`
  const works = run([`${folder}/node_modules/vitest/vitest.mjs`, 'run', '--reporter=default'], folder)
  if (!works) process.exitCode = 1
}
