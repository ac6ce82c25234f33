import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { delimiter, dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const command = '@stoplight/prism-cli@5.16.0'
const document = fileURLToPath(import.meta.resolve('@photos-library/schema/openapi.json'))

/** Starts Prism's proxy before a server. npx fetches it, once, so that the repository need not hold it. */
export async function startPrism(upstream: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort()
  // Prism wants the Node that runs this.
  const env = { ...process.env, PATH: dirname(process.execPath) + delimiter + process.env['PATH'] }
  const options = ['proxy', document, upstream, '--port', String(port)]
  const prism = spawn('npx', ['-y', command, ...options], { env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(prism, 'close')
  const lines = createInterface(prism.stdout)
  const started = new Promise<void>((resolve) => lines.on('line', (line) => line.includes('listening') && resolve()))
  await Promise.race([started, ended.then(fail)])
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      // npx starts it by a shell: the whole group has to go.
      process.kill(-(prism.pid ?? 0))
      await ended
    },
  }
}

function fail(): never {
  throw new Error(`Failed to start ${command}. Please see what npx said above.`)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}
