/** A clock on which only waiting takes time, and none of the test's. */
export interface StillClock {
  now(): number
  wait(milliseconds: number): Promise<void>
  /** Everything that was waited for, in milliseconds. */
  waits: number[]
}

export function createStillClock(start = 0): StillClock {
  const waits: number[] = []
  return {
    waits,
    now: () => waits.reduce((sum, wait) => sum + wait, start),
    wait: async (milliseconds) => void waits.push(milliseconds),
  }
}
