import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { published } from '../breaking/published.ts'

const run = promisify(execFile)
const packages = fileURLToPath(new URL('../../packages/', import.meta.url))

/** What `pnpm publish` would send of a package. */
export interface Tarball {
  name: string
  /** Where it is. */
  filename: string
  /** Bytes, as it travels. */
  size: number
  /** The paths in it, sorted. */
  files: string[]
}

/** Packs the published packages into a folder. They are built before. */
export async function packPackages(folder: string): Promise<Tarball[]> {
  const tarballs: Tarball[] = []
  for (const name of published) {
    const { stdout } = await run('pnpm', ['pack', '--json', '--pack-destination', folder], {
      cwd: packages + name,
      shell: process.platform === 'win32',
    })
    const packed = JSON.parse(stdout) as Omit<Tarball, 'files'> & { files: { path: string }[] }
    tarballs.push({ ...packed, files: packed.files.map(({ path }) => path).sort() })
  }
  return tarballs
}
