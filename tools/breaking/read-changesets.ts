import { globSync, readFileSync } from 'node:fs'
import parse from '@changesets/parse'
import type { Impact } from './change.ts'

/** A pending changeset: how large a release it asks for, by package. */
export interface Changeset {
  file: string
  releases: { name: string; type: Impact }[]
}

/** Reads what waits in `.changeset`. */
export function readChangesets(root: string): Changeset[] {
  return globSync('.changeset/*.md', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file !== '.changeset/README.md')
    .map((file) => ({ file, releases: parse(readFileSync(`${root}/${file}`, 'utf8')).releases }))
}
