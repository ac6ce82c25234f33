import { clauses } from '@photos-library/schema/clauses'
import type { CheckResult, Outcome } from '../check-result.ts'
import { describeVerdict } from '../describe-verdict.ts'
import { detailsOf, isFinding } from './finding.ts'
import type { Reporter } from './reporter.ts'
import { shorten } from './shorten.ts'

const commands: Partial<Record<Outcome, string>> = { failed: 'error', warning: 'warning', known: 'notice' }

/** Annotations as GitHub Actions reads them from the log, and the verdict as a notice. */
export const github: Reporter = {
  each: annotate,
  end: ({ results }) => `::notice title=${escapeProperty('The contract')}::${escapeData(describeVerdict(results))}`,
}

function annotate(result: CheckResult): string | undefined {
  const command = commands[result.outcome]
  if (command === undefined) return undefined
  const details = isFinding(result) ? detailsOf(result) : []
  const lines = details.map(([name, value]) => `${name}: ${name === 'again' ? value : shorten(value)}`)
  const data = [result.message, ...lines].join('\n')
  return `::${command} title=${escapeProperty(`${result.check}: ${clauses[result.clause].text}`)}::${escapeData(data)}`
}

// GitHub decodes exactly these, and reads a bare line break as the end of the command.
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
