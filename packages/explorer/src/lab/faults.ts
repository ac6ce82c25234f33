import {
  poison,
  quotaExceeded,
  stall,
  unauthenticated,
  unavailable,
  type PhotosLibrary,
  type ScriptedFault,
  type TestClock,
} from '@photos-library/msw'
import { retry } from '@photos-library/schema'
import { createStore, type Store } from './store.ts'

/** Something that can go wrong, and be switched on. */
export interface Trouble {
  name: string
  /** What the client and the page do about it. */
  effect: string
  /** Starts it in a library, whose page shows these ids. */
  start: (library: PhotosLibrary, ids: readonly string[]) => ScriptedFault
  /** How long one has to wait, in milliseconds, before one may ask again. It passes when this is switched off. */
  wait?: number
}

/** All that can be switched on. */
export const troubles: readonly Trouble[] = [
  {
    name: 'A poisoned id',
    effect: 'One id makes its whole request fail with 500. The client halves the request until it is found.',
    start: (library, ids) => library.fail(poison(ids[4] ?? '')),
  },
  {
    name: 'Unavailable twice',
    effect: 'Two requests are answered 503. The client waits and asks again.',
    start: (library) => library.fail(unavailable(), { times: 2 }),
  },
  {
    name: 'Expired token',
    effect: 'One request is answered 401. The client gets a new token and asks again.',
    start: (library) => library.fail(unauthenticated()),
  },
  {
    name: 'Quota spent',
    effect: 'Every request is answered 429. The page says so. Switch it off, and the wait that Google asks for passes.',
    start: (library) => library.fail(quotaExceeded(), { times: Infinity }),
    wait: retry.minDelayByHttpStatus['429'] * 1000,
  },
  {
    name: 'Slow network',
    effect: 'Every answer takes two seconds more.',
    start: (library) => library.fail(stall({ milliseconds: 2000 }), { times: Infinity }),
  },
]

/** The switches of a library. */
export interface Faults {
  /** The names of the troubles that are on. */
  on: Store<ReadonlySet<string>>
  /** Switches one on, or off. */
  turn: (trouble: Trouble, ids: readonly string[]) => void
}

/** Makes the switches. One that has fired as often as it was to goes off by itself. */
export function createFaults(library: PhotosLibrary, clock: TestClock): Faults {
  const started = new Map<string, ScriptedFault>()
  const on = createStore<ReadonlySet<string>>(new Set())
  const show = (): void => on.set(new Set(started.keys()))
  library.on('fault', () => {
    const spent = [...started].filter(([, { fired, times }]) => fired >= times)
    for (const [name] of spent) started.delete(name)
    if (spent.length > 0) show()
  })
  const turn = (trouble: Trouble, ids: readonly string[]): void => {
    const running = started.get(trouble.name)
    running?.remove()
    if (running && trouble.wait !== undefined) clock.advance(trouble.wait)
    if (running) started.delete(trouble.name)
    else started.set(trouble.name, trouble.start(library, ids))
    show()
  }
  return { on, turn }
}
