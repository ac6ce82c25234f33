/** What a run needs of time. A test gives its own, and waits for nothing. */
export interface Clock {
  /** The time, in milliseconds since 1970. */
  now(): number
  /** Resolves when so many milliseconds have passed on this clock. */
  wait(milliseconds: number): Promise<void>
}

/** The system's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}
