import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { parseArgs } from 'node:util'
import { createFreshProject } from './fresh-project.ts'
import { packPackages } from './pack-packages.ts'
import { projects } from './projects.ts'
import { tryCell, type Outcome } from './try-cell.ts'

// `pnpm matrix [NAME] [--latest]`: installs the tarballs into fresh projects (those whose name has the words) and uses them
// in every way there is. Exit 0 when all work, 1 with the output of each that does not.
const { values, positionals } = parseArgs({
  options: { latest: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const wanted = projects(values).filter(({ name }) => positionals.every((word) => name.includes(word)))
const folder = mkdtempSync(`${tmpdir()}/photos-library-tarballs-`)
const outcomes: Outcome[] = []

try {
  const tarballs = await packPackages(folder)
  for (const { name, manifest, cells } of wanted) {
    const project = await createFreshProject(tarballs, manifest)
    for (const cell of cells) {
      const outcome = await tryCell(project, cell)
      outcomes.push(outcome)
      console.log([outcome.outcome, name, cell.name, outcome.why].filter(Boolean).join('  '))
    }
    project.remove()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

const count = (word: Outcome['outcome']) => outcomes.filter(({ outcome }) => outcome === word).length
console.log(`${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`)
process.exitCode = count('failed') === 0 && count('passed') > 0 ? 0 : 1
