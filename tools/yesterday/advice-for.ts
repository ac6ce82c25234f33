import { covers, type Impact } from '../breaking/change.ts'

/** What a failure of yesterday's tests comes to, given the largest new changeset. */
export function adviceFor(size: Impact): string {
  if (covers(size, 'major'))
    return 'A new changeset is major: users are told. Please see that it names what these tests did.'
  return (
    `The largest new changeset is ${size}: please mend the source; or, where users must change their code, run ` +
    '`pnpm changeset` and say major; or, where the test held what no README promises, mend it first in a change of its own.'
  )
}
