import { existsSync, readFileSync } from 'node:fs'
import type { Run, Task } from './run-tasks.ts'

/** How many checks passed, failed or were skipped under one name. */
export interface Result {
  name: string
  passed: number
  failed: number
  skipped: number
}

/** A line per task: vitest's own counts for `unit`, one check for any other. */
export function readResults(root: string, { tasks }: Run): Result[] {
  return tasks.map((task) => {
    const [packageName = '', taskName] = task.taskId.split('#')
    return taskName === 'unit' ? readReport(reportOf(root, packageName), task) : single(task)
  })
}

/** The sum of all lines. */
export function addUp(results: Result[]): Result {
  return results.reduce(
    (sum, { passed, failed, skipped }) => ({
      name: sum.name,
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { name: 'total', passed: 0, failed: 0, skipped: 0 },
  )
}

function single({ taskId, exitCode }: Task): Result {
  const ok = exitCode === 0
  return { name: taskId.replace('//#', ''), passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
}

function reportOf(root: string, packageName: string): string {
  const name = packageName.replace('@photos-library/', '')
  const folder = ['bench', 'tools'].includes(name) ? name : `packages/${name}`
  return `${root}${folder}/reports/vitest.json`
}

/** A run that left no report, or failed outside a test, counts as one failure more. */
function readReport(file: string, task: Task): Result {
  if (!existsSync(file)) return single({ taskId: task.taskId, exitCode: 1 })
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport
  const crashed = task.exitCode !== 0 && report.numFailedTests === 0
  return {
    name: task.taskId,
    passed: report.numPassedTests,
    failed: report.numFailedTests + (crashed ? 1 : 0),
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
}
