/** One measurement for a reader: what was done, and a row for each subject. */
export interface Table {
  title: string
  /** How it was measured, in a sentence or two. */
  method: string
  columns: string[]
  rows: string[][]
}

/** The table as Markdown, its columns aligned. */
export function formatTable({ title, method, columns, rows }: Table): string {
  const widths = columns.map((_, column) => Math.max(3, ...[columns, ...rows].map((row) => row[column]!.length)))
  const line = (cells: string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`
  const rule = widths.map((width) => '-'.repeat(width))
  return [`### ${title}`, '', method, '', line(columns), line(rule), ...rows.map(line), ''].join('\n')
}
