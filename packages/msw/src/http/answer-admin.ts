import type { IncomingMessage, ServerResponse } from 'node:http'
import { adminPath, type Admin } from './admin.ts'

const largest = 16 * 1024 * 1024

/** Whether a request is an order from another process. */
export function isAdmin({ url = '' }: IncomingMessage): boolean {
  return url.startsWith(adminPath)
}

/**
 * Takes an order over HTTP. Only this machine may give one; a web page may not, because it cannot send JSON to another
 * origin without asking first, which is not answered here.
 */
export async function answerAdmin(incoming: IncomingMessage, outgoing: ServerResponse, admin: Admin): Promise<void> {
  const { method = 'GET', url = '', headers } = incoming
  if (!isLoopback(incoming.socket.remoteAddress))
    return write(outgoing, 403, failure('Only this machine may ask here.'))
  const isJson = headers['content-type']?.startsWith('application/json') ?? false
  if (method !== 'GET' && !isJson) return write(outgoing, 415, failure('Please send content-type: application/json.'))
  try {
    const text = await readBody(incoming)
    const content: unknown = text === '' ? undefined : JSON.parse(text)
    write(outgoing, 200, admin(`${method} ${url.slice(adminPath.length)}`, content))
  } catch (error) {
    write(outgoing, 400, failure(error instanceof Error ? error.message : String(error)))
  }
}

function isLoopback(address = ''): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address)
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of incoming) {
    const bytes = Buffer.from(chunk)
    length += bytes.length
    if (length > largest) throw new Error(`Failed to read the body: it is larger than ${largest} bytes.`)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks).toString()
}

function failure(message: string): object {
  return { error: message }
}

function write(outgoing: ServerResponse, status: number, content: unknown): void {
  outgoing
    .writeHead(status, { 'content-type': 'application/json; charset=UTF-8' })
    .end(`${JSON.stringify(content, null, 2)}\n`)
}
