import { type Change, covers, largest } from './change.ts'
import { newChangesets } from './new-changesets.ts'
import type { Changeset } from './read-changesets.ts'

/** What is compared: the changes, the files that differ from the base, and the changesets that wait. */
export interface Comparison {
  changes: Change[]
  changedFiles: string[]
  changesets: Changeset[]
}

/** Every reason why this must not be released as it is, each with the command that mends it. */
export function findProblems({ changes, changedFiles, changesets }: Comparison): string[] {
  const releases = newChangesets(changesets, changedFiles).flatMap(({ releases }) => releases)
  const size = largest(releases.map(({ type }) => type))
  const named = new Set(releases.map(({ name }) => name))
  const tooLarge = changes.filter(({ impact }) => impact === 'major' && !covers(size, impact))
  const unnamed = changedPackages(changedFiles).filter((name) => !named.has(name))
  return [
    ...tooLarge.map(
      ({ text }) =>
        `BREAKING  ${text}. The largest new changeset is ${size}: please run \`pnpm changeset\`, say major, and tell users what to do.`,
    ),
    ...unnamed.map(
      (name) => `UNNAMED   ${name} changed, and no new changeset names it: please run \`pnpm changeset\`.`,
    ),
  ]
}

function changedPackages(files: string[]): string[] {
  const names = files.flatMap((file) => {
    const [, name] = /^packages\/(schema|client|msw|contract)\/(?:src|generated)\//.exec(file) ?? []
    return name === undefined || /\.test(-d)?\.ts$/.test(file) ? [] : [`@photos-library/${name}`]
  })
  return [...new Set(names)]
}
