import { clauses } from '@photos-library/schema/clauses'
import { docsUrl } from '../docs-url.ts'
import { type NamedCheck, selectChecks } from '../select-checks.ts'
import { appRules } from '../watch/app-rules.ts'
import { exampleRequests } from './example-requests.ts'

const ofApps = "  apps      an app's traffic is judged by it"

/**
 * What a check, all checks of a clause, or a rule for apps is about: what it says, how that is known and where, and
 * what is asked. Nothing when there is none of this id.
 */
export async function explain(id: string): Promise<string | undefined> {
  const blocks: string[] = []
  for (const check of selectChecks({ only: [id] })) blocks.push([check.id, ...(await describe(check))].join('\n'))
  const rule = appRules.get(id)
  if (rule && 'practice' in rule) {
    const lines = ['  evidence  practice', `  source    ${rule.source}`, `  docs      ${docsUrl(id)}`, ofApps]
    blocks.push([id, ...lines].join('\n'))
  }
  return blocks.length > 0 ? blocks.join('\n\n') : undefined
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
    ...(appRules.has(check.clause) ? [ofApps] : []),
    `  asks      ${first}`,
    ...others.map((line) => `            ${line}`),
  ]
}
