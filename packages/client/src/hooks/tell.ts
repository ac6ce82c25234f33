import type { Hook } from './hooks.ts'

/** Tells a hook; the function returned tells its end. */
export function tell<Start, Ending>(hook: Hook<Start, Ending> | undefined, start: Start): (end: Ending) => void {
  const tellEnd = hook && quietly(() => hook(start))
  if (typeof tellEnd !== 'function') return nothing
  return (end) => {
    quietly(() => tellEnd(end))
  }
}

function nothing(): void {}

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
