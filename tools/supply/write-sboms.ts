import { execFile } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { promisify } from 'node:util'
import { published } from '../breaking/published.ts'

const run = promisify(execFile)

/** Writes a CycloneDX bill of materials for each published package into a folder, and answers the files. */
export async function writeSboms(root: string, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const files: string[] = []
  for (const name of published) {
    const file = `${folder}/${name}.cdx.json`
    const words = ['sbom', '--prod', '--sbom-format=cyclonedx', `--filter=@photos-library/${name}`, `--out=${file}`]
    await run('pnpm', words, { cwd: root, shell: process.platform === 'win32' })
    files.push(file)
  }
  return files
}
