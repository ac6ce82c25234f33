import { batchGet } from '@photos-library/schema'
import { clauses } from '@photos-library/schema/clauses'
import document from '@photos-library/schema/openapi.json' with { type: 'json' }
import type { CheckResult } from '../check-result.ts'

const { responses } = document.paths[batchGet.path].get
const statuses = Object.keys(responses).map(Number).filter(Number.isInteger)

/** What of the spec a run has seen. */
export interface Coverage {
  clauses: { checked: number; all: number }
  statuses: { seen: number[]; unseen: number[] }
}

/** What of the spec a run has seen. Nothing when it made no requests of its own, as with a recording. */
export function coverageOf(results: readonly CheckResult[]): Coverage | undefined {
  if (results.every((result) => result.statuses === undefined)) return undefined
  const seen = new Set(results.flatMap((result) => result.statuses ?? []))
  const checked = new Set(results.filter(({ outcome }) => outcome !== 'skipped').map(({ clause }) => clause))
  return {
    clauses: { checked: checked.size, all: Object.keys(clauses).length },
    statuses: {
      seen: statuses.filter((status) => seen.has(status)),
      unseen: statuses.filter((status) => !seen.has(status)),
    },
  }
}

/** The coverage in one line, such as `Of the spec: 38 of 58 clauses; the statuses 200, 400, 401, and not 403`. */
export function describeCoverage(results: readonly CheckResult[]): string | undefined {
  const coverage = coverageOf(results)
  if (!coverage) return undefined
  const { checked, all } = coverage.clauses
  const { seen, unseen } = coverage.statuses
  const missing = unseen.length > 0 ? `, and not ${unseen.join(', ')}` : ''
  return `Of the spec: ${checked} of ${all} clauses; the statuses ${seen.join(', ') || 'none'}${missing}`
}
