import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('serve.ts', import.meta.url))

/** A server in a process of its own. */
export interface ServerProcess {
  url: URL
  /** The CPU time it has used. */
  cpuSeconds: () => Promise<number>
  /** The memory it needs after its garbage is collected. */
  megabytes: () => Promise<number>
  stop: () => void
}

/** Starts a server of a kind that `serve.ts` knows. */
export async function startServerProcess(kind: string): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--expose-gc', script, kind], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
  const [url] = await once(createInterface(child.stdout!), 'line')
  const ask = async (what: string) => {
    child.send(what)
    const [answer] = await once(child, 'message')
    return Number(answer)
  }
  return {
    url: new URL(String(url)),
    cpuSeconds: () => ask('cpuSeconds'),
    megabytes: () => ask('megabytes'),
    stop: () => child.disconnect(),
  }
}
