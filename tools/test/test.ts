import { globSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { addUp, readResults } from './results.ts'
import { runTasks } from './run-tasks.ts'
import { table } from './table.ts'

// The command behind `pnpm test`: every check there is, then one line that counts them.
const root = fileURLToPath(new URL('../../', import.meta.url))

for (const stale of globSync('{packages/*,bench,tools}/reports', { cwd: root }))
  rmSync(root + stale, { recursive: true })

const run = await runTasks(root, ['build', 'typecheck', 'unit', 'lint', 'lint:spec', 'format:check', 'check:breaking'])
const results = readResults(root, run)
const total = addUp(results)

console.log(`\n${table(results)}\n`)
for (const notice of run.notices) console.log(notice)
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = total.failed === 0 && run.exitCode === 0 ? 0 : 1
