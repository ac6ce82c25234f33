/** How long a call takes, in microseconds: the mean of as many as fit into a duration in milliseconds, after a warm-up. */
export async function durationOf(call: () => unknown, duration: number): Promise<number> {
  await repeat(call, duration / 2)
  const start = performance.now()
  const times = await repeat(call, duration)
  return ((performance.now() - start) * 1000) / times
}

async function repeat(call: () => unknown, duration: number): Promise<number> {
  const end = performance.now() + duration
  let times = 0
  do {
    await call()
    times++
  } while (performance.now() < end)
  return times
}
