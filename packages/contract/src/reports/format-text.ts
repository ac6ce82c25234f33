import type { CheckResult, Outcome } from '../check-result.ts'
import { detailsOf, isFinding } from './finding.ts'
import { oneLine } from './one-line.ts'
import { shorten } from './shorten.ts'

const marks: Record<Outcome, { mark: string; colour: number }> = {
  passed: { mark: '✓', colour: 32 },
  failed: { mark: '✗', colour: 31 },
  warning: { mark: '!', colour: 33 },
  known: { mark: '~', colour: 33 },
  skipped: { mark: '–', colour: 90 },
}
const longestName = 'clause'.length

/** A result as text: one line, and for a broken clause what was asked, what came and what the clause says. */
export function formatText(result: CheckResult, colour: boolean): string {
  const { check, outcome, evidence, message } = result
  const { mark, colour: code } = marks[outcome]
  const line = `${mark} ${check} (${evidence.join(', ')}): ${oneLine(message)}`
  const first = colour ? `\u001B[${code}m${line}\u001B[0m` : line
  if (!isFinding(result)) return first
  const details = detailsOf(result).map(([name, value]) => {
    // A command that repeats the request is of use only whole.
    const text = name === 'again' ? value : shorten(oneLine(value))
    return `    ${name.padEnd(longestName)}  ${text}`
  })
  return [first, ...details].join('\n')
}
