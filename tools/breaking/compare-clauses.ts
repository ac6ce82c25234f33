import type { Json } from '../codegen/spec.ts'
import type { Change } from './change.ts'

/**
 * Rates the changes of the clauses. A clause that is only assumed warns, and any other fails (the contract kit's rule):
 * one that leaves the former state is stricter, and so is one whose bound became narrower.
 */
export function compareClauses(base: readonly Json[], now: readonly Json[]): Change[] {
  const after = new Map(now.map((clause) => [clause.id, clause]))
  const before = new Map(base.map((clause) => [clause.id, clause]))
  return [
    ...base.flatMap((clause) => compareClause(clause, after.get(clause.id))),
    ...now
      .filter(({ id }) => !before.has(id))
      .map(({ id }): Change => ({ impact: 'minor', text: `clause ${id} is new` })),
  ]
}

function compareClause(base: Json, now: Json | undefined): Change[] {
  if (now === undefined) return [{ impact: 'major', text: `clause ${base.id} is gone` }]
  if (isWarning(base) && !isWarning(now)) {
    const text = `clause ${now.id} became stricter: it was only assumed, and is ${now.evidence.join(' and ')} now`
    return [{ impact: 'major', text }]
  }
  const narrower = narrowerBound(base.text, now.text)
  if (narrower !== undefined) return [{ impact: 'major', text: `clause ${now.id} became stricter: ${narrower}` }]
  if (!isWarning(base) && isWarning(now)) return [{ impact: 'minor', text: `clause ${now.id} is only assumed now` }]
  return base.text === now.text ? [] : [{ impact: 'patch', text: `clause ${now.id} has another text` }]
}

function isWarning({ evidence }: Json): boolean {
  return evidence.every((one: string) => one === 'assumed')
}

/** Compares the words "at most N" and "at least N", in the order they stand in. */
function narrowerBound(base: string, now: string): string | undefined {
  const [before, after] = [boundsOf(base), boundsOf(now)]
  const index = after.findIndex(({ kind, size }, at) => {
    const old = before[at]
    return old?.kind === kind && (kind === 'most' ? size < old.size : size > old.size)
  })
  return index < 0 ? undefined : `"${before[index]!.words}" is "${after[index]!.words}" now`
}

function boundsOf(text: string) {
  return [...text.matchAll(/\bat (most|least) ([\d,]+|one)/gi)].map(([words, kind, size]) => ({
    words,
    kind: kind!.toLowerCase(),
    size: size === 'one' ? 1 : Number(size!.replaceAll(',', '')),
  }))
}
