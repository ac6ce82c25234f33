/** Where a library reads the time. `Date` is one. */
export interface Clock {
  /** The time, in milliseconds since 1970. */
  now(): number
}

/** `Date` is looked up late, because fake timers that start after a library replace it. */
export function lateClock(clock: Clock): Clock {
  return clock === Date ? { now: () => Date.now() } : clock
}
