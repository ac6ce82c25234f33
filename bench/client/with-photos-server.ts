import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('serve-photos.ts', import.meta.url))

/** Starts a server in a process of its own, tells its URL, and stops it in the end. */
export async function withPhotosServer<Value>(use: (endpoint: string) => Promise<Value>): Promise<Value> {
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] })
  try {
    const endpoint = await new Promise<string>((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', (code) => reject(new Error(`Failed to start the server: it ended with code ${code}.`)))
      child.stdout.once('data', (line: Buffer) => resolve(String(line).trim()))
    })
    return await use(endpoint)
  } finally {
    child.stdin.end()
  }
}
