import { abortError } from '../errors/abort-error.ts'

/** Does the work, but stops waiting for it when the signal is aborted: not every `fetch` and clock listens. */
export function untilAborted<Result>(signal: AbortSignal | undefined, work: () => Promise<Result>): Promise<Result> {
  if (signal === undefined) return work()
  if (signal.aborted) return Promise.reject(abortError(signal.reason))
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(abortError(signal.reason))
    signal.addEventListener('abort', abort)
    // First, so that what ends the signal then makes no error for nobody.
    const deafen = (): void => signal.removeEventListener('abort', abort)
    work().finally(deafen).then(resolve, reject)
  })
}
