import type { Changeset } from './read-changesets.ts'

/** Those of the change that is looked at. One that waited before speaks of something else, however large it is. */
export function newChangesets(changesets: readonly Changeset[], changedFiles: readonly string[]): Changeset[] {
  return changesets.filter(({ file }) => changedFiles.includes(file))
}
