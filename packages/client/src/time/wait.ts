import type { Clock } from './clock.ts'
import { untilAborted } from './until-aborted.ts'

/** Waits on a clock. A signal that is aborted ends the wait with its reason. */
export function wait(clock: Clock, milliseconds: number, signal?: AbortSignal): Promise<void> {
  let cancel: (() => void) | undefined
  const pass = (): Promise<void> =>
    new Promise((resolve) => {
      cancel = clock.after(milliseconds, resolve)
    })
  return untilAborted(signal, pass).finally(() => cancel?.())
}
