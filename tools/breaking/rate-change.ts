import type { Change, Impact } from './change.ts'

/** A change as `redocly diff` reports it, without verdicts where it knows no rule. */
export interface Reported {
  /** A JSON pointer. */
  path: string
  property?: string
  impact: Impact
  verdicts: { impact: Impact; message: string }[]
  base?: { value?: unknown }
  revision?: { value?: unknown }
}

/**
 * What a reported change is to users. Redocly thinks of readers of an answer only, to whom less is never a break; ours also
 * compare with what an enum had, make items of their own, and hold servers against the schema.
 */
export function rateChange(change: Reported): Change[] {
  const { path, property, impact, verdicts, base, revision } = change
  const place = placeOf(path)
  if (verdicts.length > 0) {
    return verdicts.map((verdict) => ({
      impact: verdict.impact,
      text: `${place}: ${verdict.message.replace(/\.$/, '')}`,
    }))
  }
  const [before, after] = [listOf(base?.value), listOf(revision?.value)]
  const lost = property === 'enum' ? before.filter((value) => !after.includes(value)) : []
  const asked = property === 'required' ? after.filter((name) => !before.includes(name)) : []
  if (lost.length > 0) return [{ impact: 'major', text: `${place}: its enum lost ${lost.join(', ')}` }]
  if (asked.length > 0) return [{ impact: 'major', text: `${place}: it requires ${asked.join(', ')} now` }]
  return [{ impact, text: `${place}: ${property ?? 'it'} changed` }]
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** The names that a JSON pointer goes through, without the words of OpenAPI between them. */
function placeOf(pointer: string): string {
  const parts = pointer.split('/').slice(1)
  const names = parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  return names.filter((name) => !/^(paths|properties|schema|content|items|oneOf|\d)$/.test(name)).join(' > ')
}
