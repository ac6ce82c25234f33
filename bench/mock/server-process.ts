import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Prism } from './find-prism.ts'
import { untilAnswered } from './until-answered.ts'

const script = fileURLToPath(new URL('serve.ts', import.meta.url))
const tellUsage = new URL('tell-usage.ts', import.meta.url).href

/** A server in a process of its own. */
export interface ServerProcess {
  url: URL
  /** The CPU time it has used. */
  cpuSeconds: () => Promise<number>
  /** The memory it needs after its garbage is collected. */
  megabytes: () => Promise<number>
  stop: () => void
}

/** Starts a server of a kind that `serve.ts` knows, or Prism. */
export async function startServerProcess(kind: string | Prism): Promise<ServerProcess> {
  const args = typeof kind === 'string' ? [script, kind] : kind.args
  const child = spawn(process.execPath, ['--expose-gc', '--import', tellUsage, ...args], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const lines = createInterface(child.stdout!)
  const ask = async (what: string) => {
    child.send(what)
    const [answer] = await once(child, 'message')
    return Number(answer)
  }
  return {
    url: typeof kind === 'string' ? new URL(String((await once(lines, 'line'))[0])) : await readyAt(kind),
    cpuSeconds: () => ask('cpuSeconds'),
    megabytes: () => ask('megabytes'),
    stop: () => child.disconnect(),
  }
}

async function readyAt({ url }: Prism): Promise<URL> {
  await untilAnswered(url.href)
  return url
}
