import { globSync, readFileSync } from 'node:fs'
import parse from '@changesets/parse'
import type { Impact } from './change.ts'

/** A pending changeset: how large a release it asks for, by package, and what it says. */
export interface Changeset {
  file: string
  text: string
  releases: { name: string; type: Impact }[]
}

/** Reads what waits in `.changeset`. */
export function readChangesets(root: string): Changeset[] {
  return globSync('.changeset/*.md', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file !== '.changeset/README.md')
    .map((file) => {
      const { releases, summary } = parse(readFileSync(`${root}/${file}`, 'utf8'))
      return { file, text: summary, releases }
    })
}
