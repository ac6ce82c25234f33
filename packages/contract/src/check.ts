import type { Answer } from './answer.ts'
import type { Session } from './session.ts'

/** A broken clause: what was found, and the answer that shows it. */
export interface Breach {
  breach: string
  answer: Answer
  /** What made the input up, when it was made up. */
  seed?: number
}

/** Nothing when the clause holds; a note when it holds, but something of it was not looked at. */
export type Verdict = Breach | { note: string } | undefined

/** Finds out whether a target keeps one clause. Throws NotChecked when it cannot tell. */
export type Check = (session: Session) => Promise<Verdict>

/** The laws of one clause, each a check of its own, by the name that follows the clause's in the check's id. */
export type Laws = Readonly<Record<string, Check>>

/** The first breach among several checks of one clause. A note is kept when there is none. */
export function allOf(...checks: readonly Check[]): Check {
  return async (session) => {
    let note: Verdict
    for (const check of checks) {
      const verdict = await check(session)
      if (verdict && 'breach' in verdict) return verdict
      note ??= verdict
    }
    return note
  }
}

/** A check that sees only a part of its clause, and says which when it holds. */
export function partly(check: Check, note: string): Check {
  return async (session) => (await check(session)) ?? { note }
}
