import { connect } from 'node:net'
import type { Effort } from '../report/effort.ts'
import type { Table } from '../report/table.ts'
import { compare } from './compare.ts'
import type { Prism } from './find-prism.ts'
import { goodRequest } from './good-request.ts'
import { startServerProcess, type ServerProcess } from './server-process.ts'

const connections = 16
const names: Record<string, string> = {
  'bare `node:http` that pretty-prints the same 50 items': 'bare',
  '**@photos-library/msw/server**': 'library',
}

/** How many answers of 50 found items a server gives in a second of its own CPU, so that what else runs does not count. */
export async function benchOverHttp({ rounds, duration }: Effort, prism: Prism | undefined): Promise<Table> {
  const servers = new Map<string, ServerProcess>()
  for (const [title, kind] of Object.entries(names)) servers.set(title, await startServerProcess(kind))
  if (prism) servers.set('Prism’s mock, which answers its one example', await startServerProcess(prism))
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

/** The client does as little as it can: it counts bytes, for a server's answers are all of one length. */
async function answersIn(duration: number, url: URL): Promise<number> {
  const request = goodRequest(url)
  let answers = 0
  const first = Promise.withResolvers<void>()
  const sockets = Array.from({ length: connections }, () => connect(Number(url.port), url.hostname))
  for (const socket of sockets) {
    let [length, received] = [Infinity, 0]
    socket.on('connect', () => socket.write(request))
    socket.on('data', (chunk) => {
      if (length === Infinity) length = lengthOf(chunk)
      received += chunk.length
      if (received < length) return
      received = 0
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

/** How long an answer is, of which this is the beginning. */
function lengthOf(chunk: Buffer): number {
  const text = chunk.toString('latin1')
  const [, length] = /^HTTP\/1\.1 200 [\s\S]*?\r\ncontent-length: (\d+)/i.exec(text) ?? []
  if (length === undefined) throw new Error(`Failed to measure: the answer began with ${text.slice(0, 60)}.`)
  return text.indexOf('\r\n\r\n') + 4 + Number(length)
}
