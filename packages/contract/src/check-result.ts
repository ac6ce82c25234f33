import type { ClauseId, Evidence } from '@photos-library/schema/clauses'

/**
 * What became of a check. A `warning` is a broken clause that is only assumed; `known` one that a baseline excuses;
 * `skipped` was not checked.
 */
export type Outcome = 'passed' | 'failed' | 'warning' | 'known' | 'skipped'

/** A request and its answer, with the access token masked. */
export interface Exchange {
  request: { method: string; url: string; headers: Record<string, string> }
  response: { status: number; headers: Record<string, string>; body: string }
}

/** What the kit found out by one check. The access token appears nowhere in it. */
export interface CheckResult {
  /** The check's id: its clause, such as `response.int64`, and where a clause has several, `response.order/permuting`. */
  check: string
  /** The clause's id, such as `response.order`. */
  clause: ClauseId
  outcome: Outcome
  /** What holds, what was found instead, or why it was not checked. */
  message: string
  /** Whether the clause is documented, observed or only assumed; `practice` when no clause demands it. */
  evidence: readonly (Evidence | 'practice')[]
  /** Where the clause comes from. */
  source: string
  /** The address of a page about the check: what its clause says, how that is known, and what is asked. */
  docs: string
  /** What the caller can give to have it checked. Only when it was not checked for want of that. */
  needs?: string
  /** How many requests this check sent. What another check had asked already costs nothing. */
  requests: number
  /** The HTTP statuses of the answers that this check looked at, each once. */
  statuses?: readonly number[]
  /** What was asked and what came. Only when the clause is broken. */
  exchange?: Exchange
  /** The seed that makes the failing input again, as an option of the next run. Only when it was made up. */
  seed?: number
  /** A line for the shell that asks it again; it reads the token from `PHOTOS_LIBRARY_TOKEN`. Only when the clause is broken. */
  curl?: string
}
