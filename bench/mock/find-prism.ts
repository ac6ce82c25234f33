import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { realpath } from 'node:fs/promises'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What a process of Prism's mock is started with, and where it will listen. */
export interface Prism {
  args: string[]
  url: URL
}

/** Lets npx fetch Prism, so that the repository need not hold it. Without npm or a network there is none. */
export async function findPrism(): Promise<Prism | undefined> {
  try {
    const { stdout } = await run('npx', ['-y', '-p', '@stoplight/prism-cli@5.16.0', 'which', 'prism'])
    const document = fileURLToPath(import.meta.resolve('@photos-library/schema/openapi.json'))
    const port = await freePort()
    const options = ['mock', document, '--port', port, '--verboseLevel', 'fatal']
    return { args: [await realpath(stdout.trim()), ...options], url: new URL(`http://127.0.0.1:${port}`) }
  } catch {
    return undefined
  }
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return String(typeof address === 'object' ? address?.port : 0)
}
