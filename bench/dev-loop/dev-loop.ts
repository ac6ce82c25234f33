import { execFile } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describeSpread, spreadOf } from '../measure/spread.ts'
import { quick, type Effort } from '../report/effort.ts'
import type { Table } from '../report/table.ts'
import { outsideEnvironment } from './outside-environment.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../', import.meta.url))

/** What somebody waits for who works on the repository. */
export async function* benchDevLoop(effort: Effort): AsyncGenerator<Table, void, void> {
  const rounds = Math.min(effort.rounds, 3)
  const times = new Map<string, number[]>()
  for (let round = 0; round < rounds; round++) {
    for (const [name, seconds] of await measureRound(effort === quick)) {
      times.set(name, [...(times.get(name) ?? []), seconds])
    }
  }
  yield {
    title: 'From a command to its end',
    method: `Median of ${rounds} rounds, each in a fresh clone of the last commit, with pnpm's store filled and turbo's cache empty. "Cold" installs, generates and builds everything; "warm" is the same command again.`,
    columns: ['command', 'seconds'],
    rows: [...times].map(([name, seconds]) => [name, describeSpread(spreadOf(seconds), 1)]),
  }
}

async function measureRound(brief: boolean): Promise<[string, number][]> {
  const folder = realpathSync(mkdtempSync(`${tmpdir()}/photos-library-clone-`))
  const measure = (...words: string[]) => secondsOf(folder, words)
  try {
    await run('git', ['clone', '--quiet', root, folder])
    // A quick look only shows that the clone installs and builds.
    if (brief) return [['`pnpm build`, cold', await measure('build')]]
    return [
      ['`pnpm start --once`, cold', await measure('start', '--once')],
      ['`pnpm start --once`, warm', await measure('start', '--once')],
      ['`pnpm build`, cached', await measure('build')],
      ['`pnpm build --force`', await measure('build', '--force')],
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function secondsOf(cwd: string, words: string[]): Promise<number> {
  const env = { ...outsideEnvironment(root), TURBO_CACHE_DIR: `${cwd}/.turbo/cache` }
  const start = performance.now()
  await run('pnpm', words, { cwd, env, shell: process.platform === 'win32', maxBuffer: 2 ** 26 })
  return (performance.now() - start) / 1000
}
