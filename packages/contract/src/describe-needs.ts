import type { CheckResult } from './check-result.ts'

/** What a caller could give to have more checked, a check per line. Nothing when that is all. */
export function describeNeeds(results: readonly CheckResult[]): string | undefined {
  const lines = results.flatMap(({ check, needs }) => (needs === undefined ? [] : [`  ${check} needs ${needs}`]))
  return lines.length > 0 ? ['More can be checked:', ...lines].join('\n') : undefined
}
