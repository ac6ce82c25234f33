/** A timer of no time takes a millisecond in Node, and thousands of turns are waited for. */
const soon: (callback: () => void) => unknown = globalThis.setImmediate ?? setTimeout

/** The next turn of the event loop. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    soon(resolve)
  })
}
