import { answersTo, askKnown, askWithUnknown } from '../asks.ts'
import type { Check } from '../check.ts'
import { quote } from '../quote.ts'
import { resultsOf } from '../results.ts'

export const noNulls: Check = async (session) => {
  for await (const answer of answersTo(session, [askKnown, askWithUnknown])) {
    const results = resultsOf(answer).map(({ whole }) => whole)
    const empty = findEmpty(results)
    if (empty) return { breach: `/mediaItemResults${empty.path} is ${quote(empty.value)}.`, answer }
  }
  return undefined
}

function findEmpty(value: unknown): { path: string; value: unknown } | undefined {
  if (value === null || value === '') return { path: '', value }
  if (typeof value !== 'object') return undefined
  for (const [name, part] of Object.entries(value)) {
    const empty = findEmpty(part)
    if (empty) return { path: `/${name}${empty.path}`, value: empty.value }
  }
  return undefined
}
