import { once } from 'node:events'
import type { Server } from 'node:http'
import { answerOverHttp } from './answer-over-http.ts'
import type { Admin } from './admin.ts'
import { closeServer } from './close-server.ts'
import type { PhotosLibrary } from '../photos-library.ts'

// An import would load all that node:http exports, `WebSocket` too, which takes longer than the rest of the start.
const { createServer } = process.getBuiltinModule('node:http')

/** Where a server listens. */
export interface ServerOptions {
  /**
   * The port; 0 takes a free one.
   * @default 8787
   */
  port?: number
  /**
   * The host or address. Others than loopback let the whole network in.
   * @default '127.0.0.1'
   */
  host?: string
  /**
   * Whether `baseUrl`s lead to this server, so that pictures load. Otherwise they keep Google's host.
   * @default false
   */
  localBaseUrls?: boolean
  /** Takes orders from other processes of this machine at `/__admin/`, when `createAdmin()` made one. None by default. */
  admin?: Admin
}

/** A server that listens. */
export interface RunningServer {
  /** Its address, such as `http://127.0.0.1:8787`, without a slash at the end. */
  readonly url: string
  /** Stops it, after the requests that are being answered. */
  readonly close: () => Promise<void>
}

/**
 * Serves a library over HTTP. It answers any origin's pages (CORS).
 *
 * @throws {Error} When it cannot listen, for instance because the port is in use.
 */
export async function startServer(
  library: Pick<PhotosLibrary, 'fetch'>,
  { port = 8787, host = '127.0.0.1', localBaseUrls = false, admin }: ServerOptions = {},
): Promise<RunningServer> {
  const desk = { fetch: library.fetch, localBaseUrls, admin }
  const server = createServer((incoming, outgoing) => void answerOverHttp(incoming, outgoing, desk))
  await listen(server, { port, host })
  return { url: addressOf(server, host), close: () => closeServer(server) }
}

async function listen(server: Server, { port, host }: Required<Pick<ServerOptions, 'port' | 'host'>>): Promise<void> {
  server.listen({ port, host })
  try {
    await once(server, 'listening')
  } catch (cause) {
    throw new Error(`Failed to listen on ${host}:${port}: ${reasonOf(cause)}`, { cause })
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return 'the port is in use. Please give another port, or 0 for a free one.'
  if (code === 'EACCES') return 'the port is not allowed. Please give one above 1023, or 0 for a free one.'
  return `${error instanceof Error ? error.message : String(error)}. Please give another host.`
}

function addressOf(server: Server, host: string): string {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
