import { askKnown, askWithUnknown } from '../asks.ts'
import type { Check } from '../check.ts'
import { quote } from '../quote.ts'
import { resultsOf } from '../results.ts'

export const noNulls: Check = async (session) => {
  for (const ask of [askKnown, askWithUnknown]) {
    const answer = await ask(session)
    const results = resultsOf(answer).map(({ whole }) => whole)
    const empty = findEmpty(results, '/mediaItemResults')
    if (empty) return { breach: `${empty.path} is ${quote(empty.value)}.`, answer }
  }
  return undefined
}

function findEmpty(value: unknown, path: string): { path: string; value: unknown } | undefined {
  if (value === null || value === '') return { path, value }
  if (typeof value !== 'object') return undefined
  for (const [name, part] of Object.entries(value)) {
    const empty = findEmpty(part, `${path}/${name}`)
    if (empty) return empty
  }
  return undefined
}
