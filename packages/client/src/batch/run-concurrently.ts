/**
 * Runs the tasks in order, up to `limit` at a time. After a failure no task is started, but those under way are waited
 * for, because their answers are already paid for. Then the first failure is thrown.
 */
export async function runConcurrently<Task>(
  tasks: readonly Task[],
  limit: number,
  run: (task: Task) => Promise<void>,
): Promise<void> {
  const [first] = tasks
  // One task, as most calls have, needs no queue.
  if (first && tasks.length === 1) return run(first)
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
  for (const worker of tasks.slice(0, limit).map(work)) await worker
  if (failures.length > 0) throw failures[0]
}
