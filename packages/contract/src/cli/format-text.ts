import { clauses } from '@photos-library/schema/clauses'
import type { CheckResult, Exchange, Outcome } from '../check-result.ts'

const marks: Record<Outcome, { mark: string; colour: number }> = {
  passed: { mark: '✓', colour: 32 },
  failed: { mark: '✗', colour: 31 },
  warning: { mark: '!', colour: 33 },
  skipped: { mark: '–', colour: 90 },
}
const longestBody = 400

/** A result as text: one line, and for a broken clause what was asked, what came and what the clause says. */
export function formatText(result: CheckResult, colour: boolean): string {
  const { clause, outcome, evidence, message, exchange, curl } = result
  const { mark, colour: code } = marks[outcome]
  const line = `${mark} ${clause} (${evidence.join(', ')}): ${oneLine(message)}`
  const first = colour ? `\u001B[${code}m${line}\u001B[0m` : line
  return exchange ? [first, ...details(clause, exchange), `    again   ${curl}`].join('\n') : first
}

function details(clause: CheckResult['clause'], { request, response }: Exchange): string[] {
  const { text, source } = clauses[clause]
  return [
    `    asked   ${request.method} ${request.url}`,
    `    came    ${response.status} ${shorten(response.body)}`,
    `    clause  ${text}`,
    `    source  ${source}`,
  ]
}

function shorten(body: string): string {
  const line = oneLine(body)
  return line.length > longestBody ? `${line.slice(0, longestBody)}…` : line
}

// A server's words must not break the lines of the report, nor command the terminal.
function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
}
