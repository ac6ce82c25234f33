import { within } from './deadline.ts'

/** Does the work, but stops waiting for it when the signal is aborted. */
export function untilAborted<Result>(signal: AbortSignal | undefined, work: () => Promise<Result>): Promise<Result> {
  return signal ? within({ signals: [signal], ofCall: true }, work) : work()
}
