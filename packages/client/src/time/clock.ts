/** What a client needs of time. A test gives its own, and waits for nothing. */
export interface Clock {
  /** The time, in milliseconds since 1970. */
  now(): number
  /**
   * Calls back when so many milliseconds have passed on this clock, and answers a function that keeps it from doing so. Time
   * limits are set with it, too: a clock on which all time passes at once needs `timeout: Infinity`.
   */
  after(milliseconds: number, callback: () => void): () => void
}

/** Beyond it a timer fires at once. */
const longestTimer = 2 ** 31 - 1

/** The system's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, Math.min(milliseconds, longestTimer))
    return () => clearTimeout(timer)
  },
}
