import type { Breach } from '../check.ts'
import type { Session } from '../session.ts'

/** A search for the smallest input that breaks a law. */
export interface Search {
  tried: number
  /** The last breach, which is the smallest: fast-check goes on from what fails. */
  smallest: Breach | undefined
  /** What ended the search, such as a run that has no request left. */
  interruption: { reason: unknown } | undefined
}

export function createSearch(): Search {
  return { tried: 0, smallest: undefined, interruption: undefined }
}

/** Whether a law holds, for fast-check. Once it broke, only as long as the run can spare requests to find out. */
export async function holds(
  session: Session,
  search: Search,
  look: () => Promise<Breach | undefined>,
): Promise<boolean> {
  if (search.interruption || (search.smallest && session.spare.requests <= 0)) return true
  const before = session.requests()
  const isShrinking = search.smallest !== undefined
  search.tried++
  try {
    const breach = await look()
    search.smallest = breach ?? search.smallest
    return breach === undefined
  } catch (reason) {
    search.interruption = { reason }
    return true
  } finally {
    if (isShrinking) session.spare.requests -= session.requests() - before
  }
}
