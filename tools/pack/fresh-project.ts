import { execFile } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Tarball } from './pack-packages.ts'
import { showPage } from './show-page.ts'

const run = promisify(execFile)
// An installation on a busy machine takes its time.
const longest = 600_000
const programs = fileURLToPath(new URL('programs', import.meta.url))

/** What a project has beside the four packages. A dependency that a registry lacks for this platform may be optional. */
export interface Manifest {
  manager: 'npm' | 'pnpm'
  dependencies: Record<string, string>
  optionalDependencies?: Record<string, string>
}

/** A folder outside the repository with the four tarballs installed and the programs beside them. */
export interface FreshProject {
  folder: string
  /**
   * Runs a program with its parameters and answers what it printed: `node`, `chromium` with a page, or a file under
   * node_modules, as a glob. Answers nothing when there is no such program, and throws with the output when it fails.
   */
  run(program: string, ...words: string[]): Promise<string | undefined>
  remove(): void
}

/** Makes a project as a user would, in a folder of its own. */
export async function createFreshProject(tarballs: readonly Tarball[], manifest: Manifest): Promise<FreshProject> {
  const folder = realpathSync(mkdtempSync(`${tmpdir()}/photos-library-project-`))
  cpSync(programs, folder, { recursive: true })
  writeManifest(folder, tarballs, manifest)
  await install(folder, manifest.manager)
  return {
    folder,
    async run(program, ...words) {
      if (program === 'chromium') return showPage(`${folder}/${words[0]}`)
      const file = program === 'node' ? process.execPath : findProgram(folder, program)
      return file === undefined ? undefined : execute(file, words, folder)
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}

function writeManifest(
  folder: string,
  tarballs: readonly Tarball[],
  { manager, dependencies, ...others }: Manifest,
): void {
  const ours = Object.fromEntries(tarballs.map(({ name, filename }) => [name, `file:${filename}`]))
  // Not yet published: no registry may be asked for the version that one tarball names of another.
  const overrides = manager === 'npm' ? Object.fromEntries(tarballs.map(({ name }) => [name, `$${name}`])) : ours
  const manifest = { private: true, type: 'module', dependencies: { ...ours, ...dependencies }, ...others }
  writeFileSync(`${folder}/package.json`, JSON.stringify(manager === 'npm' ? { ...manifest, overrides } : manifest))
  writeFileSync(`${folder}/pnpm-workspace.yaml`, JSON.stringify({ overrides, pmOnFail: 'ignore' }))
}

/** A user's manager knows nothing of the workspace that this runs in. */
async function install(folder: string, manager: Manifest['manager']): Promise<void> {
  const quiet = manager === 'npm' ? ['--no-audit', '--no-fund', '--loglevel=error'] : []
  await execute(manager, ['install', '--ignore-scripts', ...quiet], folder)
}

function findProgram(folder: string, program: string): string | undefined {
  const [file] = globSync(`node_modules/${program}`, { cwd: folder })
  return file === undefined ? undefined : `${folder}/${file}`
}

async function execute(file: string, words: string[], cwd: string): Promise<string> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^(npm|pnpm|node_env|vitest)/i.test(key)),
  )
  const shell = process.platform === 'win32' && !file.endsWith('.exe')
  try {
    const { stdout } = await run(file, words, { cwd, env, shell, maxBuffer: 2 ** 26, timeout: longest })
    return stdout
  } catch (cause) {
    const { stdout = '', stderr = '' } = cause as { stdout?: string; stderr?: string }
    throw new Error(`Failed to run ${file} ${words.join(' ')}:\n${stdout}${stderr}`, { cause })
  }
}
