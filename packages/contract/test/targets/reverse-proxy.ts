import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'

/** A real reverse proxy on loopback: Node's own HTTP, which hands every request on as it came. */
export async function startReverseProxy(target: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((incoming, outgoing) => forward(target, incoming, outgoing))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const close = (): Promise<void> => new Promise((resolve) => server.close(() => resolve()))
  return { url: `http://127.0.0.1:${port}`, close }
}

function forward(target: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { host, port } = new URL(target)
  // The path is handed on as text: a parsed URL might spell it anew.
  const headers = { ...incoming.headers, host, 'x-forwarded-proto': 'http' }
  const options = { hostname: '127.0.0.1', port, path: incoming.url, method: incoming.method, headers }
  const onward = request(options, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(outgoing)
  })
  onward.on('error', () => outgoing.writeHead(502).end())
  incoming.pipe(onward)
}
