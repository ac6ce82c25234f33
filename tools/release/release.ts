import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { published } from '../breaking/published.ts'
import { readChangesets } from '../breaking/read-changesets.ts'
import { refusal } from './refusal.ts'

// `pnpm release [--dry-run]`: publishes the four packages, from CI with provenance; a dry run only tells what it would send.
const root = fileURLToPath(new URL('../../', import.meta.url))
const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } })
const dryRun = values['dry-run']
const reason = dryRun ? undefined : refusal(readChangesets(root).length, process.env)

if (reason === undefined) {
  const words = ['publish', '--access', 'public', ...(dryRun ? ['--dry-run', '--no-git-checks'] : ['--provenance'])]
  for (const name of published) {
    execFileSync('pnpm', words, {
      cwd: `${root}packages/${name}`,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
  }
} else {
  console.error(reason)
  process.exitCode = 1
}
