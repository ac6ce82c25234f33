import { clauses } from '@photos-library/schema/clauses'
import { docsUrl } from '../docs-url.ts'
import type { NamedCheck } from '../select-checks.ts'
import { exampleRequests } from './example-requests.ts'

/** What the checks are about: what their clause says, how that is known and where, and what each asks. */
export async function explainChecks(checks: readonly NamedCheck[]): Promise<string> {
  const blocks: string[] = []
  for (const check of checks) blocks.push([check.id, ...(await describe(check))].join('\n'))
  return blocks.join('\n\n')
}

async function describe(check: NamedCheck): Promise<string[]> {
  const { text, evidence, source } = clauses[check.clause]
  const asks = check.unobservable === undefined ? await exampleRequests(check) : [`nothing: ${check.unobservable}`]
  const [first, ...others] = asks
  return [
    `  says      ${text}`,
    `  evidence  ${evidence.join(', ')}`,
    `  source    ${source}`,
    `  docs      ${docsUrl(check.id)}`,
    `  asks      ${first}`,
    ...others.map((line) => `            ${line}`),
  ]
}
