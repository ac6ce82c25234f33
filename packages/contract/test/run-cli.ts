import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { Worker } from 'node:worker_threads'

/** What the command wrote, and where. */
export interface Ran {
  code: number
  out: string
  /** What went beside the report: complaints, the plan, notes. */
  beside: string
}

const cli = new URL('../dist/cli.js', import.meta.url)

/** Runs the command as it is installed, in a thread of its own, which starts sooner than a process. */
export async function runCli(argv: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  const worker = new Worker(cli, { argv: [...argv], env, execArgv: [], stdout: true, stderr: true })
  const [out, beside, [code]] = await Promise.all([text(worker.stdout), text(worker.stderr), once(worker, 'exit')])
  return { code, out: out.trimEnd(), beside: beside.trimEnd() }
}
