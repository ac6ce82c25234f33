import type { PhotosLibraryError } from '../errors/photos-library-error.ts'
import type { Operation } from '../hooks/hooks.ts'
import { tell } from '../hooks/tell.ts'
import { openDeadline } from '../time/deadline.ts'
import type { CallSettings } from './call-settings.ts'
import type { Core } from './core.ts'

/** One call under way. */
export interface Call extends CallSettings {
  core: Core
  operation: Operation
  /** Ends the whole call. Its reason is a PhotosLibraryError. */
  signal: AbortSignal | undefined
  tally: Tally
  /** Ends its time, and tells why it failed, if it did. */
  close: (error: PhotosLibraryError | undefined) => void
}

/** What a call has come to. */
interface Tally {
  /** The requests it has sent. */
  requests: number
  /** The distinct ids that have a result. */
  done: number
}

/** Starts a call's time, and tells of it. */
export function openCall(core: Core, name: Operation['name'], settings: CallSettings): Call {
  const { signals, totalTimeout: time } = settings
  const isBounded = time < Infinity || signals.some(Boolean)
  const deadline = isBounded ? openDeadline({ signals, time, option: 'totalTimeout', clock: core.clock }) : undefined
  const operation = { name }
  const tally = { requests: 0, done: 0 }
  const end = tell(core, 'onOperation', operation)
  return {
    ...settings,
    core,
    operation,
    signal: deadline?.signal,
    tally,
    close(error) {
      deadline?.end()
      end?.({ requests: tally.requests }, error)
    },
  }
}
