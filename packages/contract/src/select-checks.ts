import { type ClauseId, clauses } from '@photos-library/schema/clauses'
import { allChecks } from './all-checks.ts'
import type { Check } from './check.ts'
import type { CheckId } from './contract-options.ts'

/** A check with its id and its clause. One without a `check` says why no client can find out. */
export interface NamedCheck {
  /** The clause's id, and where the clause has several checks, a slash and the law's name. */
  id: ClauseId | CheckId
  clause: ClauseId
  check?: Check
  unobservable?: string
}

/** Which checks a run makes. */
export interface Selection {
  only?: readonly string[]
  skip?: readonly string[]
}

/** Every check, or those selected, in the order of the spec. A clause's id selects all of its checks. */
export function selectChecks({ only, skip = [] }: Selection = {}): NamedCheck[] {
  const isNamed = (names: readonly string[], { id, clause }: NamedCheck): boolean =>
    names.includes(id) || names.includes(clause)
  const all = Object.values(clauses).flatMap(({ id }) => checksOf(id))
  return all.filter((check) => (!only || isNamed(only, check)) && !isNamed(skip, check))
}

function checksOf(clause: ClauseId): NamedCheck[] {
  const found = allChecks[clause]
  if (typeof found === 'function') return [{ id: clause, clause, check: found }]
  if (isUnobservable(found)) return [{ id: clause, clause, unobservable: found.unobservable }]
  return Object.entries(found).map(([law, check]) => ({ id: `${clause}/${law}` as const, clause, check }))
}

function isUnobservable(found: object): found is { unobservable: string } {
  return 'unobservable' in found && typeof found.unobservable === 'string'
}
