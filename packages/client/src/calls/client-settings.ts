import type { Fetch } from '../requests/api.ts'
import { systemClock } from '../time/clock.ts'
import type { PhotosClientOptions } from './call-options.ts'
import type { Core } from './core.ts'
import { readOptions } from './read-options.ts'
import { callable, count, limit, objectWith } from './shape.ts'

/** What is a client's alone, complete and checked. */
interface ClientSettings extends Pick<Core, 'clock' | 'hooks' | 'badIds' | 'cache' | 'getWindow' | 'validate'> {
  fetch: Fetch
  maxUrlLength: number
  budget?: PhotosClientOptions['budget']
}

const byDefault: ClientSettings = {
  // A mock that starts after the client replaces the global `fetch`.
  fetch: (url, init) => globalThis.fetch(url, init),
  maxUrlLength: 8000,
  getWindow: 0,
  hooks: {},
  clock: systemClock,
}

const shapes = {
  fetch: callable,
  maxUrlLength: count,
  getWindow: limit,
  budget: objectWith(),
  badIds: objectWith('has', 'add'),
  cache: objectWith('get', 'set'),
  hooks: objectWith(),
  validate: (value: unknown, { hooks }: PhotosClientOptions) =>
    typeof value !== 'boolean' &&
    !(value === 'report' && hooks?.onInvalid) &&
    "true, false, or 'report' with `hooks.onInvalid`",
  clock: objectWith('now', 'after'),
}

/** Reads the options that no call has of its own. */
export function readClientSettings(options: PhotosClientOptions): ClientSettings {
  return readOptions(options, byDefault, shapes)
}
