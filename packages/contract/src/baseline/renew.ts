import type { CheckResult } from '../check-result.ts'
import { type Baseline, type BaselineEntry, toDay } from './baseline.ts'

const day = 24 * 60 * 60 * 1000
// Long enough to mend a server, and too short to forget about it.
const lifetime = 90 * day

/**
 * The baseline after a run: a new entry for each finding without one, expired ones renewed, and those left out whose
 * check passed. Reasons and days that still hold are kept, and so are checks that the run did not make.
 */
export function renew(baseline: Baseline, results: readonly CheckResult[], now: number): Baseline {
  const renewed = new Map(baseline)
  for (const { check, outcome } of results) {
    if (outcome === 'passed') renewed.delete(check)
    if (outcome === 'failed') renewed.set(check, entryOf(check, baseline.get(check), now))
  }
  return renewed
}

function entryOf(check: string, old: BaselineEntry | undefined, now: number): BaselineEntry {
  if (old && old.expires >= toDay(now)) return old
  return { check, reason: old?.reason ?? `Found on ${toDay(now)}.`, expires: toDay(now + lifetime) }
}
