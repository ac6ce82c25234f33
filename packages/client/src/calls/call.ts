import type { BadIds } from '../batch/bad-ids.ts'
import type { InFlight } from '../batch/in-flight.ts'
import type { MediaItemCache } from '../cache/media-item-cache.ts'
import { type Hooks, type Operation, tell } from '../hooks/hooks.ts'
import { timed } from '../hooks/timed.ts'
import type { ChunkLimits } from '../ids/chunk-ids.ts'
import type { Api } from '../requests/api.ts'
import type { Clock } from '../time/clock.ts'
import { openDeadline } from '../time/deadline.ts'
import type { TokenSource } from '../tokens/access-token.ts'
import type { CallSettings } from './call-settings.ts'

/** What all calls of a client share. */
export interface Core {
  api: Api
  tokens: TokenSource
  clock: Clock
  limits: ChunkLimits
  hooks: Hooks
  /** Counts one request, or throws BUDGET_EXHAUSTED. */
  spend: (() => Promise<void>) | undefined
  badIds: BadIds | undefined
  cache: MediaItemCache
  inFlight: InFlight
  validate: true | 'report' | undefined
}

/** One call under way. */
export interface Call extends CallSettings {
  core: Core
  operation: Operation
  /** Ends the whole call. Its reason is a PhotosLibraryError. */
  signal: AbortSignal | undefined
  tally: Tally
}

/** What a call has come to. */
interface Tally {
  /** The requests it has sent. */
  requests: number
  /** The distinct ids that have a result. */
  done: number
}

/** A call, and what must be done when it is over. */
export interface OpenCall {
  call: Call
  close: () => void
}

/** Starts a call's time. */
export function openCall(core: Core, name: Operation['name'], settings: CallSettings): OpenCall {
  const call = { ...settings, core, operation: { name }, tally: { requests: 0, done: 0 } }
  const { signals, totalTimeout: time } = settings
  if (time === Infinity && signals.every((signal) => signal === undefined)) {
    return { call: { ...call, signal: undefined }, close: () => {} }
  }
  const { signal, end } = openDeadline({ signals, time, option: 'totalTimeout', clock: core.clock })
  return { call: { ...call, signal }, close: end }
}

/** Makes a call, from its start to its end. */
export async function makeCall<Result>(
  core: Core,
  name: Operation['name'],
  settings: CallSettings,
  work: (call: Call) => Promise<Result>,
): Promise<Result> {
  const { call, close } = openCall(core, name, settings)
  const end = tell(core.hooks.onOperation, call.operation)
  try {
    return await timed(
      core.api.now,
      (ending) => end({ ...ending, requests: call.tally.requests }),
      () => work(call),
    )
  } finally {
    close()
  }
}
