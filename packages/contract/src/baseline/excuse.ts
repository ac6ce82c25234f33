import type { CheckResult } from '../check-result.ts'
import type { Baseline } from './baseline.ts'

/** Makes a finding that a baseline excuses known. One whose entry has expired stays a finding, and says so. */
export function excuse(result: CheckResult, baseline: Baseline, today: string): CheckResult {
  const entry = baseline.get(result.check)
  if (entry === undefined || (result.outcome !== 'failed' && result.outcome !== 'warning')) return result
  const { reason, expires } = entry
  if (expires < today) return { ...result, message: `${result.message} (Excused until ${expires}: ${reason})` }
  return { ...result, outcome: 'known', message: `${result.message} (Known until ${expires}: ${reason})` }
}
