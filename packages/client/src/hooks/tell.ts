import { nothing } from '../nothing.ts'
import type { Hook } from './hooks.ts'

/** Tells a hook. When it wants to see the end, too, returns a function that tells it. */
export function tell<Start, Ending>(hook: Hook<Start, Ending> | undefined, start: Start): TellEnd<Ending> | undefined {
  const tellEnd = hook && quietly(() => hook(start))
  if (typeof tellEnd !== 'function') return undefined
  return (end) => {
    quietly(() => tellEnd(end))
  }
}

/** Tells a hook how it ended. */
export type TellEnd<Ending> = (end: Ending) => void

/** An observer's failure is its own. */
function quietly<Result>(tell: () => Result): Result | undefined {
  try {
    const told = tell()
    if (told instanceof Promise) told.catch(nothing)
    return told
  } catch {
    return undefined
  }
}
