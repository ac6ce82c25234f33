import type { Clock } from '@photos-library/client'
import { nextTurn } from './next-turn.ts'

/** A clock that jumps to the end of the next wait as soon as nothing else happens. */
export interface VirtualClock extends Clock {
  /** The waits that came to their end, in milliseconds. */
  readonly waits: number[]
}

interface Timer {
  at: number
  milliseconds: number
  callback: () => void
}

/** Turns of the event loop in which nobody begins or ends a wait, after which nothing else happens. A browser reads a body in more of them. */
const quietTurns = 'setImmediate' in globalThis ? 4 : 25

export function virtualClock(start: number = Date.UTC(2026, 0)): VirtualClock {
  let time = start
  let running = false
  let changes = 0
  const timers = new Set<Timer>()
  const waits: number[] = []

  const run = async (): Promise<void> => {
    running = true
    while (timers.size > 0) {
      await untilQuiet(() => changes)
      const next = [...timers].sort((one, other) => one.at - other.at)[0]
      if (next === undefined) break
      timers.delete(next)
      time = Math.max(time, next.at)
      waits.push(next.milliseconds)
      next.callback()
      changes++
    }
    running = false
  }

  return {
    waits,
    now: () => time,
    after(milliseconds, callback) {
      const timer = { at: time + milliseconds, milliseconds, callback }
      changes++
      timers.add(timer)
      if (!running) void run()
      return () => {
        changes++
        timers.delete(timer)
      }
    },
  }
}

async function untilQuiet(count: () => number): Promise<void> {
  for (let turns = 0, seen = count(); turns < quietTurns; turns++) {
    await nextTurn()
    if (seen !== count()) turns = -1
    seen = count()
  }
}
