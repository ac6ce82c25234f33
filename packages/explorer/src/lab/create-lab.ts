import type { Finding } from '@photos-library/contract'
import { createClock } from '@photos-library/msw'
import { QueryClient } from '@tanstack/react-query'
import { createFaults } from './faults.ts'
import { createLibrary } from './create-library.ts'
import { createPhotos } from './create-photos.ts'
import type { Lab } from './lab.ts'
import { createStore } from './store.ts'
import { followTraffic } from './traffic.ts'
import { wait as waitFor } from './wait.ts'

/** How a lab is set up. */
export interface LabOptions {
  /** How many photos and videos the library holds beside those it has by name. Default: 5000. */
  count?: number
  /** How the client waits before it asks again. Default: in real time. */
  wait?: typeof waitFor
}

const onTheSheet = 60

/** Sets up a library, a client and a sheet that shows the first items, one of them twice, and an id of nobody's. */
export function createLab({ count = 5000, wait = waitFor }: LabOptions = {}): Lab {
  const clock = createClock(Date)
  const library = createLibrary(clock, count)
  const known = library.items.slice(0, onTheSheet).map(({ id }) => id)
  const ids = [...known.slice(0, 8), 'not-an-id-of-yours', ...known.slice(8), ...known.slice(1, 2)]
  return {
    clock,
    library,
    photos: createPhotos({ now: () => clock.now(), wait }),
    // The client repeats what is worth repeating.
    queries: new QueryClient({ defaultOptions: { queries: { retry: false } } }),
    ids: createStore<readonly string[]>(ids),
    traffic: followTraffic(library),
    faults: createFaults(library),
    findings: createStore<readonly Finding[]>([]),
  }
}
