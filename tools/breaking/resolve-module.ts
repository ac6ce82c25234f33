import { posix } from 'node:path'
import type { Snapshot } from './compare-exports.ts'

/** The file from which to look up what a file of a snapshot imports from outside, or none for the file itself. */
export type Resolver = (from: string) => string | undefined

/** The declaration file that a module means inside its own snapshot: a neighbour, or another package by its public name. */
export function resolveIn(
  snapshots: readonly Pick<Snapshot, 'sources' | 'entries'>[],
  name: string,
  from: string,
): string | undefined {
  const source = from.replace(/\.d\.ts$/, '.ts')
  const home = snapshots.find(({ sources }) => sources.has(source))
  if (home === undefined) return undefined
  const file = name.startsWith('.') ? posix.join(posix.dirname(source), name) : home.entries.get(name)
  return file !== undefined && home.sources.has(file) ? file.replace(/\.ts$/, '.d.ts') : undefined
}
