import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Runs a script in a process of its own, with parameters as JSON, and reads the JSON that it prints. */
export async function runChild<Answer>(script: URL, parameters: unknown): Promise<Answer> {
  const { stdout } = await run(process.execPath, [fileURLToPath(script), JSON.stringify(parameters)])
  return JSON.parse(stdout) as Answer
}

/** What the parent gave this process. */
export function childParameters(): unknown {
  return JSON.parse(process.argv[2] ?? 'null')
}
