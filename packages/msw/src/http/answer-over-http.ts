import type { IncomingMessage, ServerResponse } from 'node:http'
import { cors } from '../answer/cors.ts'
import type { AnsweredFetch, LibraryFetch } from '../answer/fetch-of.ts'
import { malformedPage } from '../answer/html-page.ts'
import { write, type Written } from '../answer/written.ts'
import type { PhotosLibrary } from '../photos-library.ts'
import type { Admin } from './admin.ts'
import { answerAdmin, isAdmin } from './answer-admin.ts'
import { answerThrough } from './answer-through.ts'
import { IncomingCall } from './incoming-call.ts'
import { localBaseUrls } from './local-base-urls.ts'

/** What answers over HTTP. */
export interface Desk extends Pick<PhotosLibrary, 'fetch'> {
  /** Takes the orders of other processes, if any are taken. */
  readonly admin: Admin | undefined
  /** Whether `baseUrl`s lead to the server itself. */
  readonly localBaseUrls: boolean
}

/** Hands a request of node:http to the library, and writes its answer back. */
export async function answerOverHttp(incoming: IncomingMessage, outgoing: ServerResponse, desk: Desk): Promise<void> {
  if (desk.admin && isAdmin(incoming)) return answerAdmin(incoming, outgoing, desk.admin)
  try {
    const written = await answer(new IncomingCall(incoming, outgoing), desk)
    if (written.httpStatus === 0) outgoing.destroy()
    else send(desk.localBaseUrls ? localize(written, incoming) : written, incoming, outgoing)
  } catch (error) {
    // A library throws nothing, but what somebody wraps around its fetch may. The server must outlive it.
    outgoing.writeHead(500, cors).end(`Failed to answer: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function answer(call: IncomingCall, { fetch }: Desk): Promise<Written> | Written {
  if (!call.isReadable) return write(malformedPage(), new URLSearchParams())
  return isAnswered(fetch) ? fetch.answering(call) : answerThrough(fetch, call)
}

function isAnswered(fetch: LibraryFetch): fetch is AnsweredFetch {
  return 'answering' in fetch
}

function localize(written: Written, { headers }: IncomingMessage): Written {
  const { body } = written
  return typeof body === 'string' ? { ...written, body: localBaseUrls(body, headers.host) } : written
}

function send({ httpStatus, headers, body }: Written, { method }: IncomingMessage, outgoing: ServerResponse): void {
  const length = httpStatus === 204 ? {} : { 'content-length': Buffer.byteLength(body) }
  outgoing.writeHead(httpStatus, { ...headers, ...length }).end(method === 'HEAD' ? undefined : body)
}
