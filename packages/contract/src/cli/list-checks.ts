import { clauses } from '@photos-library/schema/clauses'
import { selectChecks } from '../select-checks.ts'

/** One line per check: its id, its clause's evidence, and whether it is made. */
export function listChecks(): string {
  const checks = selectChecks()
  const widest = Math.max(...checks.map(({ id }) => id.length))
  const lines = checks.map(({ id, clause, unobservable }) => {
    const state = unobservable === undefined ? 'checked' : `not checked: ${unobservable}`
    return `${id.padEnd(widest)}  ${clauses[clause].evidence.join(', ').padEnd('documented, observed'.length)}  ${state}`
  })
  return lines.join('\n')
}
