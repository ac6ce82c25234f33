import type { Facts } from './errors/photos-library-error.ts'
import { load } from './load.ts'

/** What no call needs that goes well and asks for nothing special. */
export function loadOnDemand(facts?: Facts): Promise<typeof import('./on-demand.ts')> {
  return load(() => import('./on-demand.ts'), facts)
}
