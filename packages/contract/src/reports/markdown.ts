import type { CheckResult } from '../check-result.ts'
import { describeVerdict } from '../describe-verdict.ts'
import { describeCoverage } from './coverage.ts'
import { detailsOf, type Finding, isFinding } from './finding.ts'
import { oneLine } from './one-line.ts'
import type { Reporter } from './reporter.ts'

/** A page for people, such as the summary of a job: the verdict, the findings in full, then a table of all checks. */
export const markdown: Reporter = {
  end: ({ target, results }) =>
    [
      `# The contract at ${escape(target)}`,
      [describeVerdict(results), describeCoverage(results)].filter(Boolean).join('. '),
      ...results.filter(isFinding).map(section),
      ['| check | outcome | what was found |', '| --- | --- | --- |', ...results.map(row)].join('\n'),
    ].join('\n\n'),
}

function section(finding: Finding): string {
  const lines = detailsOf(finding).map(([name, value]) => `${name.padEnd('clause'.length)}  ${oneLine(value)}`)
  return [`## ${finding.check}: ${finding.outcome}`, escape(oneLine(finding.message)), fence(lines.join('\n'))].join(
    '\n\n',
  )
}

function row({ check, outcome, message }: CheckResult): string {
  return `| ${check} | ${outcome} | ${escape(oneLine(message))} |`
}

// The fence is longer than any run of backticks within, so that nothing a server says can end it.
function fence(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}\n${text}\n${ticks}`
}

function escape(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>|#!&~]/g, String.raw`\$&`)
}
