import { clauses } from '@photos-library/schema/clauses'
import { allChecks } from '../all-checks.ts'

/** One line per clause: its id, its evidence, and whether it is checked. */
export function listClauses(): string {
  const widest = Math.max(...Object.keys(clauses).map((id) => id.length))
  const lines = Object.values(clauses).map(({ id, evidence }) => {
    const check = allChecks[id]
    const state = typeof check === 'function' ? 'checked' : `not checked: ${check.unobservable}`
    return `${id.padEnd(widest)}  ${evidence.join(', ').padEnd('documented, observed'.length)}  ${state}`
  })
  return lines.join('\n')
}
