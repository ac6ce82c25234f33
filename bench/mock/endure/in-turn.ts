/** Runs a task so many times, a few at once, and counts its answers. */
export async function inTurn(
  count: number,
  atOnce: number,
  task: (index: number) => Promise<number>,
): Promise<Map<number, number>> {
  const counts = new Map<number, number>()
  let next = 0
  const work = async (): Promise<void> => {
    while (next < count) {
      const answer = await task(next++)
      counts.set(answer, (counts.get(answer) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, count) }, work))
  return counts
}
