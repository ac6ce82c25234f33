import { connect } from 'node:net'
import type { Effort } from '../report/effort.ts'
import type { Table } from '../report/table.ts'
import { compare } from './compare.ts'
import { goodRequest } from './good-request.ts'
import { startServerProcess, type ServerProcess } from './server-process.ts'

const connections = 16
const names = {
  'bare `node:http` that pretty-prints the same 50 items': 'bare',
  '**@photos-library/msw/server**': 'library',
}

/** How many answers of 50 found items a server gives in a second of its own CPU, so that what else runs does not count. */
export async function benchOverHttp({ rounds, duration }: Effort): Promise<Table> {
  const servers = new Map<string, ServerProcess>()
  for (const [title, kind] of Object.entries(names)) servers.set(title, await startServerProcess(kind))
  const rows = await compare([...servers.keys()], rounds, (title) => answersPerSecond(servers.get(title)!, duration))
  for (const { stop } of servers.values()) stop()
  return {
    title: 'Answers of 50 found items a second, over HTTP',
    method: `Each server alone in its process, ${connections} connections that are kept and ask again as soon as they are answered, after as long a warm-up: answers in a second of the server's CPU time, and the ratio to bare \`node:http\` in the same round. Higher is better.`,
    columns: ['server', 'answers/s', 'ratio'],
    rows,
  }
}

async function answersPerSecond({ url, cpuSeconds }: ServerProcess, duration: number): Promise<number> {
  await answersIn(duration, url)
  const before = await cpuSeconds()
  const answers = await answersIn(duration, url)
  return answers / ((await cpuSeconds()) - before)
}

/** The client does as little as it can: it counts the ends of the bodies. */
async function answersIn(duration: number, url: URL): Promise<number> {
  const request = goodRequest(url)
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
