// The longest that a timer can wait.
const longest = 2 ** 31 - 1

/**
 * Does something that must end in time. Its signal aborts when it does not, and the result rejects even where nobody
 * listens to the signal.
 */
export async function within<Value>(
  milliseconds: number,
  task: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const { signal, ...deadline } = startDeadline(milliseconds)
  const late = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  try {
    return await Promise.race([task(signal), late])
  } finally {
    deadline.stop()
  }
}

function startDeadline(milliseconds: number): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController()
  const abort = (): void => controller.abort(new Error(`no answer came within ${milliseconds} ms`))
  const timer = setTimeout(abort, Math.min(milliseconds, longest))
  return { signal: controller.signal, stop: () => clearTimeout(timer) }
}
