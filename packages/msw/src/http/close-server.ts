import { once } from 'node:events'
import type { Server } from 'node:http'

const patience = 1000

/** Stops a server after the requests that are being answered; a client that holds on is cut off after a second. */
export async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return
  server.close()
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), patience)
  await once(server, 'close')
  clearTimeout(timer)
}
