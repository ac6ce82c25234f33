import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { changedSince } from './changed-since.ts'
import { compareExports } from './compare-exports.ts'
import { compareSpecs } from './compare-specs.ts'
import { findBase } from './find-base.ts'
import { findProblems } from './find-problems.ts'
import { tryGit } from './git.ts'
import { newChangesets } from './new-changesets.ts'
import { readChangesets } from './read-changesets.ts'
import { readSnapshot } from './read-snapshot.ts'
import { writeBase } from './write-base.ts'
import { compareSurface } from '../surface/compare-surface.ts'
import { surfaceFile } from '../surface/surface-file.ts'
import { parseSurface } from '../surface/surface-table.ts'

// `pnpm check:breaking [--base REF] [--root FOLDER]`: exit 0 when the new changesets are large enough, 1 with every
// problem, 2 when there is nothing to compare with.
const here = fileURLToPath(new URL('../..', import.meta.url))
const { values } = parseArgs({ options: { base: { type: 'string' }, root: { type: 'string', default: here } } })
const root = realpathSync(values.root).replaceAll('\\', '/')
const folder = realpathSync(mkdtempSync(`${tmpdir()}/photos-library-base-`)).replaceAll('\\', '/')

try {
  const base = findBase(root, values.base)
  writeBase(root, base.commit, folder)
  const elsewhere = (from: string) => (from.startsWith(folder) ? root + from.slice(folder.length) : undefined)
  const changes = [
    ...(await compareSpecs(`${folder}/spec`, `${root}/spec`)),
    ...compareExports(readSnapshot(folder), readSnapshot(root), elsewhere),
  ]
  const [changedFiles, changesets] = [changedSince(root, base.commit), readChangesets(root)]
  const problems = [
    ...findProblems({ changes, changedFiles, changesets }),
    ...compareSurface(
      parseSurface(tryGit(root, 'show', `${base.commit}:${surfaceFile}`) ?? ''),
      existsSync(`${root}/${surfaceFile}`) ? parseSurface(readFileSync(`${root}/${surfaceFile}`, 'utf8')) : [],
      newChangesets(changesets, changedFiles),
    ),
  ]
  for (const { impact, text } of changes) console.log(`${impact.padEnd(8)}  ${text}`)
  for (const problem of problems) console.log(problem)
  if (base.warning !== undefined) console.log(`SKIPPED  check:breaking: ${base.warning}`)
  console.log(
    `Compared with ${base.name} (${base.commit.slice(0, 9)}). Changes: ${changes.length}, to mend: ${problems.length}.`,
  )
  process.exitCode = problems.length === 0 ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
} finally {
  rmSync(folder, { recursive: true, force: true })
}
