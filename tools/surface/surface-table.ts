import type { Entry } from './entry.ts'

const head = `# What each entry costs, and what it exports

Bytes of gzip: the entry bundled for a page with all that it imports but its peers, minified; "later" is what only
some calls load. \`pnpm surface\` writes this; a test fails when a name differs or a size is off by more than 5 %, and
\`pnpm check:breaking\` asks for a word in a changeset when one grew.

| entry | gzip | later | values | types |
| --- | --- | --- | --- | --- |
`

/** The entries as Markdown, to keep in the repository. */
export function formatSurface(entries: readonly Entry[]): string {
  return (
    head +
    entries
      .map(
        ({ name, gzip, later, values, types }) =>
          `| ${name} | ${gzip} | ${later} | ${list(values)} | ${list(types)} |\n`,
      )
      .join('')
  )
}

/** Reads what `formatSurface` wrote; a text without such a table has no entries. */
export function parseSurface(text: string): Entry[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('| @'))
    .map((line) => {
      const [, name = '', gzip, later, values = '', types = ''] = line.split('|').map((cell) => cell.trim())
      return { name, gzip: Number(gzip), later: Number(later), values: unlist(values), types: unlist(types) }
    })
}

function list(names: string[]): string {
  return names.length === 0 ? 'none' : names.join(', ')
}

function unlist(cell: string): string[] {
  return cell === 'none' ? [] : cell.split(', ')
}
