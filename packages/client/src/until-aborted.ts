import { abortError } from './abort-error.ts'

/** Does the work, but stops waiting for it when the signal is aborted: not every `fetch` and token provider listens. */
export function untilAborted<Result>(signal: AbortSignal | undefined, work: () => Promise<Result>): Promise<Result> {
  if (signal === undefined) return work()
  if (signal.aborted) return Promise.reject(abortError(signal.reason))
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(abortError(signal.reason))
    signal.addEventListener('abort', abort, { once: true })
    work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', abort))
  })
}
