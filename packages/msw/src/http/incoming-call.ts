import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Incoming } from '../answer/call.ts'

/** A request of node:http. A HEAD is a GET whose body stays here. */
export class IncomingCall implements Incoming {
  readonly method: string
  readonly url: string
  readonly headers: Incoming['headers']
  readonly #incoming: IncomingMessage
  readonly #outgoing: ServerResponse

  constructor(incoming: IncomingMessage, outgoing: ServerResponse) {
    const { method = 'GET', url = '/', headers } = incoming
    this.method = method === 'HEAD' ? 'GET' : method
    // Joined as text: as a relative URL, `//x/y` would be the path `/y` of a host `x`.
    this.url = url.startsWith('/') ? `http://localhost${url}` : url
    this.headers = { has: (name) => headers[name] !== undefined, get: (name) => headers[name]?.toString() ?? null }
    this.#incoming = incoming
    this.#outgoing = outgoing
  }

  /** Whether a Request can hold it. */
  get isReadable(): boolean {
    return this.method !== 'TRACE' && (this.#incoming.url?.startsWith('/') || URL.canParse(this.url))
  }

  /** Made when it is asked for: hardly any answer is held back. */
  get signal(): AbortSignal {
    if (this.#outgoing.closed) return AbortSignal.abort()
    const gone = new AbortController()
    this.#outgoing.once('close', () => gone.abort())
    return gone.signal
  }

  /** The same as a Request, without its body. */
  toRequest(): Request {
    const headers = Object.entries(this.#incoming.headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ])
    return new Request(this.url, { method: this.method, signal: this.signal, headers })
  }
}
