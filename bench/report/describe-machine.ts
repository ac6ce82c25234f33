import { readFileSync } from 'node:fs'
import { cpus, release, totalmem, type } from 'node:os'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('..', import.meta.url))

/** Where and with which versions figures were measured, as Markdown. */
export function describeMachine(date: Date): string {
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return [
    `Measured on ${date.toISOString().slice(0, 10)} with Node ${process.versions.node} on ${type()} ${release()},`,
    `${cpus().length} × ${cpu?.model.trim() ?? 'unknown CPU'}, ${memory} GiB.`,
    '',
    `Versions: ${versions().join(', ')}.`,
  ].join('\n')
}

function versions(): string[] {
  const { devDependencies } = readManifest(folder)
  const peers = Object.keys(devDependencies ?? {}).filter((name) => !name.startsWith('@'))
  return peers.map((name) => `${name} ${readManifest(`${folder}node_modules/${name}`).version}`)
}

interface Manifest {
  version: string
  devDependencies?: Record<string, string>
}

function readManifest(home: string): Manifest {
  return JSON.parse(readFileSync(`${home}/package.json`, 'utf8')) as Manifest
}
