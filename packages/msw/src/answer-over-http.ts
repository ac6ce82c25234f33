import type { IncomingMessage, ServerResponse } from 'node:http'
import { Disconnected } from './answer/disconnected.ts'
import type { PhotosLibrary } from './photos-library.ts'

const cors = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*, www-authenticate' }

/** Hands a request of node:http to the library, and writes its answer back. */
export async function answerOverHttp(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { fetch }: Pick<PhotosLibrary, 'fetch'>,
): Promise<void> {
  incoming.resume()
  if (isPreflight(incoming)) return endPreflight(incoming, outgoing)
  const request = toRequest(incoming)
  if (request === undefined) return void outgoing.writeHead(400).end()
  try {
    await writeResponse(await fetch(request), outgoing, incoming.method === 'HEAD')
  } catch (error) {
    if (error instanceof Disconnected) return void outgoing.destroy()
    // A library throws nothing else, but what somebody wraps around its fetch may. The server must outlive it.
    outgoing.writeHead(500, cors).end(`Failed to answer: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function writeResponse(response: Response, outgoing: ServerResponse, isHead: boolean): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer())
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
function toRequest({ method = 'GET', url = '/', headers }: IncomingMessage): Request | undefined {
  try {
    // Joined as text: as a relative URL, `//x/y` would be the path `/y` of a host `x`.
    return new Request(url.startsWith('/') ? `http://localhost${url}` : url, {
      method: method === 'HEAD' ? 'GET' : method,
      headers: Object.entries(headers).flatMap(([name, value]): [string, string][] =>
        value === undefined ? [] : [[name, String(value)]],
      ),
    })
  } catch {
    // A target or a method that no Request can hold.
    return undefined
  }
}
