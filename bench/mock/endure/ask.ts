import { connect, type Socket } from 'node:net'

const addresses = process.platform === 'linux' ? 100 : 1
let asked = 0

/** Connects. On Linux from many loopback addresses in turn, because one has fewer ports than a long run needs. */
export function open(url: URL): Socket {
  const localAddress = `127.0.0.${1 + (asked++ % addresses)}`
  const socket = connect({ port: Number(url.port), host: url.hostname, localAddress })
  socket.on('error', () => {})
  return socket
}

/** Sends bytes over a connection of their own, and answers the HTTP status, or 0 when the server hangs up without one. */
export async function ask(url: URL, bytes: string | Buffer): Promise<number> {
  const socket = open(url)
  const answer = statusOf(socket)
  socket.end(bytes)
  return answer
}

/** The status of what comes over a connection until it is closed. */
export async function statusOf(socket: Socket): Promise<number> {
  let head = ''
  socket.on('data', (chunk) => {
    if (head.length < 12) head += chunk.toString('latin1', 0, 12)
  })
  await new Promise((resolve) => socket.once('close', resolve))
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0)
}
