import { globSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { addUp, readResults } from './results.ts'
import { runTasks } from './run-tasks.ts'
import { table } from './table.ts'

// The command behind `pnpm test`: every check there is, then one line that counts them.
const root = fileURLToPath(new URL('../../', import.meta.url))

for (const stale of globSync('{packages/*,bench,tools}/reports', { cwd: root }))
  rmSync(root + stale, { recursive: true })

// On several machines, each takes its share of the tests: VITEST_SHARD=2/3 is the second of three.
const { VITEST_SHARD: shard } = process.env
const tasks = ['build', 'typecheck', 'unit', 'lint', 'lint:spec', 'format:check', 'check:breaking']
const run = await (shard ? runTasks(root, ['unit'], ['--passWithNoTests', `--shard=${shard}`]) : runTasks(root, tasks))
const results = readResults(root, run)
const total = addUp(results)

console.log(`\n${table(results)}\n`)
for (const notice of run.notices) console.log(notice)
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = total.failed === 0 && run.exitCode === 0 ? 0 : 1
