import { existsSync, globSync, readFileSync } from 'node:fs'
import type { Snapshot } from './compare-exports.ts'
import type { Files } from './declare.ts'
import { published } from './published.ts'

/** Reads the sources of the published packages in a repository's folder, and their public names. */
export function readSnapshot(folder: string): Snapshot {
  const root = folder.replaceAll('\\', '/').replace(/\/$/, '')
  const snapshot = { sources: new Map() as Files, entries: new Map<string, string>() }
  for (const name of published) addPackage(snapshot, `${root}/packages/${name}`)
  return snapshot
}

function addPackage({ sources, entries }: Snapshot, folder: string): void {
  if (!existsSync(`${folder}/package.json`)) return
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest
  const home = existsSync(`${folder}/generated`) ? 'generated' : 'src'
  for (const file of globSync('**/*.ts', { cwd: `${folder}/${home}` })) {
    if (/\.test(-d)?\.ts$/.test(file)) continue
    const path = `${folder}/${home}/${file.replaceAll('\\', '/')}`
    sources.set(path, readFileSync(path, 'utf8'))
  }
  for (const [key, target] of Object.entries(manifest.exports)) {
    const file = target.replace('./dist/', `${folder}/${home}/`).replace(/\.js$/, '.ts')
    if (sources.has(file)) entries.set(manifest.name + key.slice(1), file)
  }
}

interface Manifest {
  name: string
  exports: Record<string, string>
}
