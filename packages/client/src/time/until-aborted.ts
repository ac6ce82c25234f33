import { abortError } from '../errors/abort-error.ts'

/** Does the work, but stops waiting for it when the signal is aborted: not every `fetch` and clock listens. */
export function untilAborted<Result>(signal: AbortSignal | undefined, work: () => Promise<Result>): Promise<Result> {
  if (signal === undefined) return work()
  if (signal.aborted) return Promise.reject(abortError(signal.reason))
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(abortError(signal.reason))
    const settle = (): void => signal.removeEventListener('abort', abort)
    signal.addEventListener('abort', abort)
    work().then(resolve, reject).then(settle, settle)
  })
}
