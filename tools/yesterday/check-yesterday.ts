import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { covers, largest } from '../breaking/change.ts'
import { changedSince } from '../breaking/changed-since.ts'
import { findBase } from '../breaking/find-base.ts'
import { newChangesets } from '../breaking/new-changesets.ts'
import { readChangesets } from '../breaking/read-changesets.ts'
import { adviceFor } from './advice-for.ts'
import { affectedPackages } from './affected-packages.ts'
import { isOutside } from './is-outside.ts'
import { layTests } from './lay-tests.ts'
import { runTests } from './run-tests.ts'

// `pnpm check:yesterday [--base REF]`: runs the base's user-facing tests on today's packages. Exit 0 when they pass or a
// new changeset is major, 1 with each that fails, 2 when there is nothing to compare with.
const root = realpathSync(fileURLToPath(new URL('../..', import.meta.url))).replace(/[\\/]$/, '')
const { values } = parseArgs({ options: { base: { type: 'string' } } })
const folder = realpathSync(mkdtempSync(`${tmpdir()}/photos-library-yesterday-`))

try {
  const base = findBase(root, values.base)
  const changedFiles = changedSince(root, base.commit)
  const packages = affectedPackages(changedFiles)
  const failures = packages.length === 0 ? [] : await failuresIn(packages, base.commit)
  const releases = newChangesets(readChangesets(root), changedFiles).flatMap(({ releases }) => releases)
  const size = largest(releases.map(({ type }) => type))
  for (const failure of failures) console.log(`YESTERDAY  ${failure}`)
  if (base.warning !== undefined) console.log(`SKIPPED  check:yesterday: ${base.warning}`)
  console.log(
    `The tests of ${base.name} (${base.commit.slice(0, 9)}) on ${packages.join(', ') || 'nothing, for nothing changed'}: ${failures.length} failed.`,
  )
  if (failures.length > 0) {
    console.log(adviceFor(size))
    process.exitCode = covers(size, 'major') ? 0 : 1
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

async function failuresIn(packages: readonly string[], commit: string): Promise<string[]> {
  const tests = layTests(root, commit, folder).filter((file) => file.endsWith('.test.ts'))
  execFileSync('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], {
    cwd: folder,
    shell: process.platform === 'win32',
  })
  const failures: string[] = []
  for (const name of packages) {
    const own = tests.filter((file) => file.startsWith(`packages/${name}/`)).map((file) => `${folder}/${file}`)
    const files = own.filter((file) => existsSync(file) && isOutside(file))
    if (files.length > 0) failures.push(...(await runTests(`${folder}/packages/${name}`, files)))
  }
  return failures
}
