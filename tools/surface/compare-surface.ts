import type { Changeset } from '../breaking/read-changesets.ts'
import type { Entry } from './entry.ts'

/** What may be more before somebody must say so: less is the noise of a minifier. */
const tolerance = 1.03

/** Whether two sizes are the same but for the noise. */
export function isSameSize(one: number, other: number): boolean {
  return Math.max(one, other) <= Math.min(one, other) * tolerance
}

/** Every growth that no new changeset has a word for: a size needs one with "kB" in it, a value one with its name. */
export function compareSurface(
  base: readonly Entry[],
  now: readonly Entry[],
  changesets: readonly Changeset[],
): string[] {
  const before = new Map(base.map((entry) => [entry.name, entry]))
  return now.flatMap((entry) => {
    const old = before.get(entry.name)
    if (old === undefined) return []
    const texts = changesets.filter(({ releases }) => releases.some(({ name }) => entry.name.startsWith(name)))
    const said = (word: RegExp) => texts.some(({ text }) => word.test(text))
    return [
      ...(entry.gzip > old.gzip * tolerance && !said(/\bkB\b/)
        ? [
            `GREW      ${entry.name} has ${kB(entry.gzip)} kB, and had ${kB(old.gzip)}: please say so in a changeset, with the kB.`,
          ]
        : []),
      ...entry.values
        .filter((value) => !old.values.includes(value) && !said(new RegExp(`\\b${value}\\b`)))
        .map((value) => `UNTOLD    ${entry.name} exports ${value} now: please name it in a changeset.`),
    ]
  })
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
