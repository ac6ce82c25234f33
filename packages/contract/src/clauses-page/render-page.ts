import { type Clause, clauses } from '@photos-library/schema/clauses'
import { exampleRequests } from '../cli/example-requests.ts'
import { type NamedCheck, selectChecks } from '../select-checks.ts'
import { appRules } from '../watch/app-rules.ts'
import type { Practice } from '../watch/rule.ts'

const title = 'The clauses of mediaItems.batchGet'
const style = `:root { color-scheme: light dark }
body { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
h2 { margin: 2.5rem 0 0.5rem; font-size: 1.125rem }
li, dd, p { margin-block: 0.25rem }
:target { background: color-mix(in srgb, currentColor 12%, transparent) }`

/** The page of all clauses: what each says, how that is known, and how it is checked, with a place per id. */
export async function renderPage(): Promise<string> {
  const checks = Map.groupBy(selectChecks(), ({ clause }) => clause)
  const sections: string[] = []
  for (const clause of Object.values(clauses)) sections.push(await clauseSection(clause, checks.get(clause.id) ?? []))
  for (const [name, subject] of appRules) if ('practice' in subject) sections.push(practiceSection(name, subject))
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
${style}
</style>
<h1>${title}</h1>
<p>Every statement of the contract, with how it is known (documented by Google, observed by somebody who published it, or
only assumed), and how <code>@photos-library/contract</code> checks it. Each id is the name of a place on this page.</p>
${sections.join('\n')}
</html>
`
}

async function clauseSection({ id, text, evidence, source }: Clause, checks: readonly NamedCheck[]): Promise<string> {
  const ofApps = appRules.has(id) ? ["<p>An app's traffic is judged by it.</p>"] : []
  const ofServers: string[] = []
  for (const check of checks) ofServers.push(await checkPart(check))
  return section(id, [`<p>${inline(text)}</p>`, known(evidence, source), ...ofApps, ...ofServers])
}

function practiceSection(name: string, { nearest, source }: Practice): string {
  const near = `<p>An app's traffic is judged by it. No clause demands it; the nearest is <a href="#${nearest}">${nearest}</a>.</p>`
  return section(name, [near, known(['practice'], source)])
}

function section(id: string, parts: readonly string[]): string {
  return [`<section id="${id}">`, `<h2><a href="#${id}">${id}</a></h2>`, ...parts, '</section>'].join('\n')
}

function known(evidence: readonly string[], source: string): string {
  const place = URL.canParse(source) ? `<a href="${escape(source)}">${escape(source)}</a>` : inline(source)
  return `<p>Evidence: ${evidence.join(', ')}. Source: ${place}</p>`
}

async function checkPart(check: NamedCheck): Promise<string> {
  const { id, clause, unobservable } = check
  if (unobservable !== undefined) return `<p>No server is checked: ${inline(unobservable)}</p>`
  const requests = (await exampleRequests(check)).map((line) => `<li><code>${escape(line)}</code></li>`)
  const [name, place] = id === clause ? ['The check', ''] : [`The check <code>${id}</code>`, ` id="${id}"`]
  return [`<div${place}>`, `<p>${name} asks a server:</p>`, '<ul>', ...requests, '</ul>', '</div>'].join('\n')
}

function inline(text: string): string {
  return escape(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>')
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
