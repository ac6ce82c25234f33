import { abortError, timeoutError } from '../errors/abort-error.ts'
import type { PhotosLibraryError } from '../errors/photos-library-error.ts'
import { nothing } from '../nothing.ts'
import { type Clock, systemClock } from './clock.ts'

/** What ends something early. */
export interface Limits {
  signals: readonly (AbortSignal | undefined)[]
  /** Whether they are a call's own: their reasons are errors already. */
  ofCall?: boolean
  /** In milliseconds; none by default. */
  time?: number
  /** The name of the option that has the time, for the error. */
  option?: string
  clock?: Clock
}

/** A signal that is aborted with any of the given ones, or when the time is up. */
export interface Deadline {
  signal: AbortSignal
  /** Lets go of the given signals and of the clock. */
  end: () => void
}

/** Starts the time. The signal's reason is always a PhotosLibraryError, which `onAbort` is told, too. */
export function openDeadline(
  { signals, ofCall, time = Infinity, option, clock = systemClock }: Limits,
  onAbort: (error: unknown) => void = nothing,
): Deadline {
  const controller = new AbortController()
  const abort = (error: PhotosLibraryError): void => {
    controller.abort(error)
    onAbort(error)
  }
  const links = signals.map((signal) => {
    const listen = (): void => abort(ofCall ? signal?.reason : abortError(signal?.reason))
    if (signal?.aborted) listen()
    signal?.addEventListener('abort', listen)
    return () => signal?.removeEventListener('abort', listen)
  })
  const expire = (): void => abort(timeoutError(`${time} ms (\`${option}\`)`))
  const cancel = time === Infinity ? nothing : clock.after(time, expire)
  return {
    signal: controller.signal,
    end() {
      for (const unlink of links) unlink()
      cancel()
      // A removed listener stays linked to the next of its signal: it must not keep what waits for this.
      onAbort = nothing
    },
  }
}

/** Does the work within the limits: its signal tells it, and nobody waits for work that does not listen. */
export function within<Result>(limits: Limits, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const { signal, end } = openDeadline(limits, reject)
    if (signal.aborted) return end()
    const settle =
      <Value>(how: (value: Value) => void) =>
      (value: Value): void => {
        end()
        how(value)
      }
    // `finally` would make four promises of one.
    work(signal).then(settle(resolve), settle(reject))
  })
}
