import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { published } from '../breaking/published.ts'

const run = promisify(execFile)

/** A package that a user of ours gets with them. */
export interface Dependency {
  name: string
  license: string
}

/** All run-time dependencies of the published packages, those of dependencies included. */
export async function runTimeDependencies(root: string): Promise<Dependency[]> {
  const filters = published.map((name) => `--filter=@photos-library/${name}`)
  const { stdout } = await run('pnpm', ['licenses', 'list', '--prod', '--json', ...filters], {
    cwd: root,
    shell: process.platform === 'win32',
  })
  return Object.values(JSON.parse(stdout) as Record<string, Dependency[]>).flat()
}
