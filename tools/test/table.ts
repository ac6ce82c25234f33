import type { Result } from './results.ts'

/** The results as lines of equal columns. */
export function table(results: Result[]): string {
  const rows = [
    ['', 'passed', 'failed', 'skipped'],
    ...results.map(({ name, passed, failed, skipped }) => [name, passed, failed, skipped].map(String)),
  ]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column]!, column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width)
}
