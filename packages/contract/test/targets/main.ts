import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { type CheckResult, describeVerdict, TargetError } from '@photos-library/contract'
import { google, judgeTargets } from './judge-targets.ts'
import { readAccess } from './read-access.ts'
import { targetsTable } from './targets-table.ts'

// `pnpm targets`: the same checks at four targets, in one table. Exits as the command does: 1 on findings, 2 when
// Google's server cannot be judged with what was given.
const access = readAccess(process.env)

try {
  const judged = await judgeTargets(access)
  const report = `${targetsTable(judged)}\n${[...judged].map(describe).join('\n')}\n`
  const folder = new URL('../../reports/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL('targets.md', folder), report)
  const { GITHUB_STEP_SUMMARY: summary } = process.env
  if (summary) appendFileSync(summary, report)
  console.log(report)
  process.exitCode = [...judged.values()].flat().some(({ outcome }) => outcome === 'failed') ? 1 : 0
} catch (error) {
  if (!(error instanceof TargetError || error instanceof TypeError)) throw error
  console.error(error.message)
  process.exitCode = 2
}

function describe([name, results]: [string, readonly CheckResult[]]): string {
  if (name === google && !access)
    return `- ${google}: SKIPPED. Please set PHOTOS_LIBRARY_TOKEN and PHOTOS_LIBRARY_KNOWN_IDS=a,b to have it judged.`
  const findings = results.filter(({ outcome }) => outcome === 'failed' || outcome === 'warning')
  const lines = findings.map(({ check, outcome, message }) => `  - ${outcome}: ${check}: ${message}`)
  return [`- ${name}: ${describeVerdict(results)}`, ...lines].join('\n')
}
