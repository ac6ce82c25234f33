import { type Finding, watchContract } from '@photos-library/contract'
import { createClock } from '@photos-library/msw'
import { QueryClient } from '@tanstack/react-query'
import { after as inRealTime } from './after.ts'
import { createFaults } from './faults.ts'
import { createLibrary } from './create-library.ts'
import { createPhotos } from './create-photos.ts'
import type { Lab } from './lab.ts'
import { createStore } from './store.ts'
import { followTraffic } from './traffic.ts'

/** How a lab is set up. */
export interface LabOptions {
  /** How many photos and videos the library holds beside those it has by name. Default: 5000. */
  count?: number
  /** A server that answers instead of the worker, such as the mock over HTTP with the same library. */
  endpoint?: string | undefined
  /** How the client's time passes, before it asks again or gives up. Default: in real time. */
  after?: typeof inRealTime
}

const onTheSheet = 60

/** Sets up a library, a client and a sheet that shows the first items, one of them twice, and an id of nobody's. */
export function createLab({ count = 5000, endpoint, after = inRealTime }: LabOptions = {}): Lab {
  const clock = createClock(Date)
  const library = createLibrary(clock, count)
  const known = library.items.map(({ id }) => id)
  const ids = [...known.slice(0, 8), 'not-an-id-of-yours', ...known.slice(8, onTheSheet), ...known.slice(1, 2)]
  const { traffic, hooks } = followTraffic()
  const findings = createStore<readonly Finding[]>([])
  const onFinding = (finding: Finding): void => findings.set([...findings.get(), finding])
  return {
    clock,
    library,
    photos: createPhotos({
      clock: { now: () => clock.now(), after },
      hooks,
      // What the worker answers is watched there.
      ...(endpoint !== undefined && { endpoint, fetch: watchContract(ask, { clock, endpoint, onFinding }) }),
    }),
    queries: new QueryClient({
      // The client repeats what is worth repeating, and the worker answers without a network, too.
      defaultOptions: { queries: { retry: false, networkMode: endpoint === undefined ? 'always' : 'online' } },
    }),
    known,
    ids: createStore<readonly string[]>(ids),
    traffic,
    faults: endpoint === undefined ? createFaults(library, clock) : undefined,
    findings,
    onFinding,
  }
}

function ask(...parameters: Parameters<typeof fetch>): Promise<Response> {
  return fetch(...parameters)
}
