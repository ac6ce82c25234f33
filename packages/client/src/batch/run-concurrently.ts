/**
 * Runs the tasks in order, up to `limit` at a time. After a failure no task is started, but those under way are waited
 * for, because their answers are already paid for. Then the first failure is thrown.
 */
export async function runConcurrently<Task>(
  tasks: readonly Task[],
  limit: number,
  run: (task: Task) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = []
  const queue = tasks.values()
  const work = async (): Promise<void> => {
    for (const task of queue) {
      if (failures.length > 0) return
      try {
        await run(task)
      } catch (failure) {
        failures.push(failure)
      }
    }
  }
  for (const worker of Array.from({ length: Math.min(limit, tasks.length) }, work)) await worker
  if (failures.length > 0) throw failures[0]
}
