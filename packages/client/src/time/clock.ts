/** What a client needs of time. A test gives its own, and waits for nothing. */
export interface Clock {
  /** The time, in milliseconds since 1970. */
  now(): number
  /**
   * Resolves when so many milliseconds have passed on this clock; rejects with the signal's reason when it is aborted
   * before. Time limits wait, too: a clock on which every wait is over at once needs `timeout: Infinity`.
   */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>
}

/** Beyond it a timer fires at once. */
const longestTimer = 2 ** 31 - 1

/** The system's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const abort = (): void => {
        clearTimeout(timer)
        reject(signal?.reason)
      }
      const done = (): void => {
        signal?.removeEventListener('abort', abort)
        resolve()
      }
      const timer = setTimeout(done, Math.min(milliseconds, longestTimer))
      signal?.addEventListener('abort', abort)
    }),
}
