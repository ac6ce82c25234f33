import type { CheckResult } from '@photos-library/contract'

/** One table of what every check came to at every target, as Markdown. */
export function targetsTable(judged: ReadonlyMap<string, readonly CheckResult[]>): string {
  const columns = [...judged.values()].map((results) => new Map(results.map(({ check, outcome }) => [check, outcome])))
  const checks = new Set(columns.flatMap((column) => [...column.keys()]))
  const rows = [
    ['check', ...judged.keys()],
    ['---', ...columns.map(() => '---')],
    ...[...checks].map((check) => [check, ...columns.map((column) => column.get(check) ?? 'not judged')]),
  ]
  return rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}
