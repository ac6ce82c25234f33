import type { IncomingMessage, ServerResponse } from 'node:http'
import { Disconnected } from '../answer/disconnected.ts'
import type { Admin } from './admin.ts'
import { answerAdmin, isAdmin } from './answer-admin.ts'
import { localBaseUrls } from './local-base-urls.ts'
import type { PhotosLibrary } from '../photos-library.ts'

const cors = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*, www-authenticate' }

/** What answers over HTTP. */
export interface Desk extends Pick<PhotosLibrary, 'fetch'> {
  /** Takes the orders of other processes, if any are taken. */
  readonly admin: Admin | undefined
  /** Whether `baseUrl`s lead to the server itself. */
  readonly localBaseUrls: boolean
}

/** Hands a request of node:http to the library, and writes its answer back. */
export async function answerOverHttp(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { fetch, admin, localBaseUrls: isLocal }: Desk,
): Promise<void> {
  if (admin && isAdmin(incoming)) return answerAdmin(incoming, outgoing, admin)
  incoming.resume()
  if (isPreflight(incoming)) return endPreflight(incoming, outgoing)
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort())
  const request = toRequest(incoming, gone.signal)
  if (request === undefined) return void outgoing.writeHead(400).end()
  try {
    const response = await fetch(request)
    const body = await bodyOf(response, isLocal ? incoming.headers.host : undefined)
    writeResponse(response, outgoing, { body, isHead: incoming.method === 'HEAD' })
  } catch (error) {
    if (error instanceof Disconnected) return void outgoing.destroy()
    // A library throws nothing else, but what somebody wraps around its fetch may. The server must outlive it.
    outgoing.writeHead(500, cors).end(`Failed to answer: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function bodyOf(response: Response, address: string | undefined): Promise<Buffer> {
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false
  return isJson ? Buffer.from(localBaseUrls(await response.text(), address)) : Buffer.from(await response.arrayBuffer())
}

interface Written {
  body: Buffer
  isHead: boolean
}

function writeResponse(response: Response, outgoing: ServerResponse, { body, isHead }: Written): void {
  const headers = { ...Object.fromEntries(response.headers), ...cors, 'content-length': body.length }
  outgoing.writeHead(response.status, headers).end(isHead ? undefined : body)
}

function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === 'OPTIONS' && headers['access-control-request-method'] !== undefined
}

function endPreflight({ headers }: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.writeHead(204, {
    ...cors,
    'access-control-allow-methods': 'GET, HEAD',
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
    'access-control-max-age': '3600',
  })
  outgoing.end()
}

/** A HEAD is a GET whose body stays here. The body of any other request is none of the library's business. */
function toRequest({ method = 'GET', url = '/', headers }: IncomingMessage, signal: AbortSignal): Request | undefined {
  try {
    // Joined as text: as a relative URL, `//x/y` would be the path `/y` of a host `x`.
    return new Request(url.startsWith('/') ? `http://localhost${url}` : url, {
      method: method === 'HEAD' ? 'GET' : method,
      signal,
      headers: Object.entries(headers).flatMap(([name, value]): [string, string][] =>
        value === undefined ? [] : [[name, String(value)]],
      ),
    })
  } catch {
    // A target or a method that no Request can hold.
    return undefined
  }
}
