import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { findOperation } from '../codegen/operation.ts'
import { readSpec, type Json } from '../codegen/spec.ts'
import { describeDifference } from './compare-facts.ts'
import { discoveryDescriptions, keepDescriptions } from './descriptions.ts'
import { findDrift } from './find-drift.ts'
import { openIssue } from './open-issue.ts'
import { readDiscovery } from './read-discovery.ts'
import { reportDrift } from './report-drift.ts'

// `pnpm drift [FILE or URL] [--read] [--issue]`: exit 0 when the spec says what Google says, 1 with each difference, 2 when
// unreadable. `--read` keeps Google's descriptions as read; `--issue` opens an issue with the differences.
const { values, positionals } = parseArgs({
  options: { read: { type: 'boolean', default: false }, issue: { type: 'boolean', default: false } },
  allowPositionals: true,
})

try {
  const spec = await readSpec()
  const discovery = await readDiscovery(sourceOf(spec.document, positionals[0]))
  if (values.read)
    keepDescriptions(discoveryDescriptions(discovery, findOperation(spec.document).definition.operationId))
  const drift = findDrift(discovery, spec)
  const lines = reportDrift(drift)
  for (const difference of drift.explained)
    console.log(`explained  ${describeDifference(difference)}. ${difference.reason}`)
  for (const line of lines) console.log(line)
  console.log(
    lines.length === 0
      ? 'The spec says what the discovery document says.'
      : `${lines.length} to look at: mend spec/, explain in spec/differences.yaml, or \`pnpm drift --read\` once the words are read.`,
  )
  if (lines.length > 0 && values.issue) console.log(`See ${await openIssue(lines.join('\n'), process.env)}`)
  process.exitCode = lines.length === 0 ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}

function sourceOf(document: Json, asked: string | undefined): string {
  if (asked === undefined) return `${document.servers[0].url}/$discovery/rest?version=${document.info.version}`
  return /^https?:/.test(asked) ? asked : resolve(process.env.INIT_CWD ?? '.', asked)
}
