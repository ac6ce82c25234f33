import { spawn } from 'node:child_process'
import { globSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'

/** One task of turbo's run. `exitCode` is missing when a task it depends on failed and it never ran. */
export interface Task {
  taskId: string
  exitCode?: number
}

/** What a run of turbo came to. */
export interface Run {
  exitCode: number
  tasks: Task[]
  /** Lines that a task printed for the person at the terminal: a check that could not run here. */
  notices: string[]
}

/** Runs the tasks, given the words, in every package, to the end even where some fail, and tells what each came to. */
export async function runTasks(root: string, names: string[], words: string[] = []): Promise<Run> {
  rmSync(`${root}.turbo/runs`, { recursive: true, force: true })
  const exitCode = await turbo(root, [
    'run',
    ...names,
    '--continue',
    '--summarize',
    '--output-logs=errors-only',
    // One task per core: each starts workers of its own, and tests that fight for a core time out.
    '--concurrency=100%',
    '--',
    ...words,
  ])
  const [summary] = globSync('.turbo/runs/*.json', { cwd: root })
  if (summary === undefined)
    throw new Error('Failed to read the run: turbo wrote no summary. Please see its output above.')
  const { tasks } = JSON.parse(readFileSync(root + summary, 'utf8')) as { tasks: SummaryTask[] }
  return {
    exitCode,
    tasks: tasks
      .filter(({ command }) => command !== '<NONEXISTENT>')
      .map(({ taskId, execution }) => ({ taskId, ...(execution && { exitCode: execution.exitCode }) })),
    notices: notices(root),
  }
}

interface SummaryTask {
  taskId: string
  command: string
  execution?: { exitCode: number }
}

function turbo(root: string, parameters: string[]): Promise<number> {
  const command = createRequire(import.meta.url).resolve('turbo/bin/turbo')
  const child = spawn(process.execPath, [command, ...parameters], { cwd: root, stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

function notices(root: string): string[] {
  return globSync('{packages/*/,}.turbo/turbo-*.log', { cwd: root })
    .flatMap((log) => readFileSync(root + log, 'utf8').split('\n'))
    .filter((line) => line.startsWith('SKIPPED'))
}
