/** How large the next version must be, by semver; `none` needs no release. */
export type Impact = 'none' | 'patch' | 'minor' | 'major'

/** One change that a user can feel. */
export interface Change {
  impact: Impact
  /** What changed, in words, where it stands included. */
  text: string
}

const order: Impact[] = ['none', 'patch', 'minor', 'major']

/** Whether a release of that size may carry a change of this impact. */
export function covers(size: Impact, impact: Impact): boolean {
  return order.indexOf(size) >= order.indexOf(impact)
}

/** The largest impact of all. */
export function largest(impacts: readonly Impact[]): Impact {
  return impacts.reduce((most, impact) => (covers(most, impact) ? most : impact), 'none')
}
