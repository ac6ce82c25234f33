import type { ClauseId } from '@photos-library/schema/clauses'

/** What a finding is about: a clause of the contract, or good practice that no clause demands. */
export type Subject = { clause: ClauseId } | Practice

/** Good practice beside the clause that it is nearest to. */
export interface Practice {
  practice: string
  /** The clause that comes nearest. */
  nearest: ClauseId
  source: string
}

/** What was found, and what it is about. */
export interface Observation {
  subject: Subject
  message: string
}

/** The name of a rule: the clause's id, or `practice.` and its name. */
export function ruleName(subject: Subject): string {
  return 'clause' in subject ? subject.clause : `practice.${subject.practice}`
}
