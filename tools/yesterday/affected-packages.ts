import { published } from '../breaking/published.ts'

/** The packages whose users may feel a change of these files: all of them when the schema changed, since all hold it. */
export function affectedPackages(changedFiles: readonly string[]): string[] {
  const changed = published.filter((name) =>
    changedFiles.some(
      (file) =>
        new RegExp(`^packages/${name}/(src|generated|package\\.json)`).test(file) && !/\.test(-d)?\.ts$/.test(file),
    ),
  )
  return changed.includes('schema') ? published : changed
}
