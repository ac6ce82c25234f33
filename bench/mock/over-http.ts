import { once } from 'node:events'
import { spawn } from 'node:child_process'
import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createPhotosLibrary } from '@photos-library/msw'
import { batchGet } from '@photos-library/schema'
import type { Effort } from '../report/effort.ts'
import type { Table } from '../report/table.ts'
import { compare } from './compare.ts'

const connections = 16
const script = fileURLToPath(new URL('serve.ts', import.meta.url))
const names = {
  'bare `node:http` that pretty-prints the same 50 items': 'bare',
  '**@photos-library/msw/server**': 'library',
}

/** How many answers of 50 found items a server gives in a second of its own CPU, so that what else runs does not count. */
export async function benchOverHttp({ rounds, duration }: Effort): Promise<Table> {
  const servers = new Map<string, Server>()
  for (const [title, kind] of Object.entries(names)) servers.set(title, await startServer(kind))
  const rows = await compare([...servers.keys()], rounds, (title) => answersPerSecond(servers.get(title)!, duration))
  for (const { stop } of servers.values()) stop()
  return {
    title: 'Answers of 50 found items a second, over HTTP',
    method: `Each server alone in its process, ${connections} connections that are kept and ask again as soon as they are answered, after as long a warm-up: answers in a second of the server's CPU time, and the ratio to bare \`node:http\` in the same round. Higher is better.`,
    columns: ['server', 'answers/s', 'ratio'],
    rows,
  }
}

interface Server {
  url: URL
  cpuSeconds: () => Promise<number>
  stop: () => void
}

async function startServer(kind: string): Promise<Server> {
  const child = spawn(process.execPath, [script, kind], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
  const [url] = await once(createInterface(child.stdout!), 'line')
  const cpuSeconds = async () => {
    child.send('cpu')
    const [seconds] = await once(child, 'message')
    return Number(seconds)
  }
  return { url: new URL(String(url)), cpuSeconds, stop: () => child.disconnect() }
}

async function answersPerSecond({ url, cpuSeconds }: Server, duration: number): Promise<number> {
  const { items } = createPhotosLibrary({ count: batchGet.maxIds })
  const query = items.map(({ id }) => `${batchGet.idsParameter}=${id}`).join('&')
  const request = `GET ${batchGet.path}?${query} HTTP/1.1\r\nhost: ${url.host}\r\n\r\n`
  await answersIn(duration, url, request)
  const before = await cpuSeconds()
  const answers = await answersIn(duration, url, request)
  return answers / ((await cpuSeconds()) - before)
}

/** The client does as little as it can: it counts the ends of the bodies. */
async function answersIn(duration: number, url: URL, request: string): Promise<number> {
  let answers = 0
  const first = Promise.withResolvers<void>()
  const sockets = Array.from({ length: connections }, () => connect(Number(url.port), url.hostname))
  for (const socket of sockets) {
    socket.on('connect', () => socket.write(request))
    socket.on('data', (chunk) => {
      // Both bodies end in the only line that begins with a brace, and nothing follows it.
      if (chunk.at(-1) !== 10 || chunk.at(-2) !== 125 || chunk.at(-3) !== 10) return
      answers++
      first.resolve()
      socket.write(request)
    })
  }
  await new Promise((resolve) => setTimeout(resolve, duration))
  // A busy machine may not have come to the first one.
  await first.promise
  for (const socket of sockets) socket.destroy()
  return answers
}
