import type { Changeset } from '../breaking/read-changesets.ts'
import type { Entry } from './entry.ts'
import type { Size } from './measure-size.ts'

/** What may be more before somebody must say so: less is the noise of a minifier. */
const tolerance = 1.05

/** Whether two measurements of an entry are the same but for the noise. */
export function isSameSize(one: Size, other: Size): boolean {
  return (
    !grew(one.gzip, other.gzip) &&
    !grew(other.gzip, one.gzip) &&
    !grew(total(one), total(other)) &&
    !grew(total(other), total(one))
  )
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
      ...((grew(old.gzip, entry.gzip) || grew(total(old), total(entry))) && !said(/\bkB\b/)
        ? [`GREW      ${entry.name} has ${kB(entry)}, and had ${kB(old)}: please say so in a changeset, with the kB.`]
        : []),
      ...entry.values
        .filter((value) => !old.values.includes(value) && !said(new RegExp(`\\b${value}\\b`)))
        .map((value) => `UNTOLD    ${entry.name} exports ${value} now: please name it in a changeset.`),
    ]
  })
}

function grew(before: number, now: number): boolean {
  return now > before * tolerance
}

function total({ gzip, later }: Size): number {
  return gzip + later
}

function kB({ gzip, later }: Size): string {
  return `${(gzip / 1000).toFixed(1)} + ${(later / 1000).toFixed(1)} kB`
}
