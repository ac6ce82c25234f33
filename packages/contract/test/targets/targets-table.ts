import type { CheckResult } from '@photos-library/contract'

/** What every check came to at every target, one target a column, as Markdown that reads well in a terminal, too. */
export function targetsTable(judged: ReadonlyMap<string, readonly CheckResult[]>): string {
  const columns = [...judged.values()].map((results) => new Map(results.map(({ check, outcome }) => [check, outcome])))
  const checks = [...new Set(columns.flatMap((column) => [...column.keys()]))]
  const rows = [
    ['check', ...judged.keys()],
    ...checks.map((check) => [check, ...columns.map((column) => column.get(check) ?? 'not judged')]),
  ]
  const widths = rows[0]!.map((_, place) => Math.max(...rows.map((cells) => cells[place]!.length)))
  const [head, ...body] = rows.map((cells) => line(cells.map((cell, place) => cell.padEnd(widths[place]!))))
  return [head, line(widths.map((width) => '-'.repeat(width))), ...body].join('')
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`
}
