import { loadOnDemand } from '../load-on-demand.ts'
import { nothing } from '../nothing.ts'

/**
 * What an error may show of what `fetch` failed with. A browser's bare TypeError is shown as it is: it says that the network is
 * away, and what is not loaded yet could not be loaded then.
 */
export function shownCause(cause: unknown, token: string): unknown {
  const isBare = cause instanceof TypeError && !cause.cause && !Object.keys(cause)[0]
  if (isBare && !`${cause}${cause.stack}`.includes(token)) return cause
  // Better no cause than another failure in its place.
  return loadOnDemand()
    .then(({ bareCause }) => bareCause(cause, token))
    .catch(nothing)
}
