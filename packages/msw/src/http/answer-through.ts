import { Disconnected } from '../answer/disconnected.ts'
import type { LibraryFetch } from '../answer/fetch-of.ts'
import { nothing, type Written } from '../answer/written.ts'
import type { IncomingCall } from './incoming-call.ts'

/** Answers through a `fetch` that somebody wrapped around a library's, or wrote. */
export async function answerThrough(fetch: LibraryFetch, call: IncomingCall): Promise<Written> {
  try {
    return await read(await fetch(call.toRequest()))
  } catch (error) {
    if (error instanceof Disconnected) return nothing
    throw error
  }
}

async function read(response: Response): Promise<Written> {
  const headers = Object.fromEntries(response.headers)
  const isJson = headers['content-type']?.startsWith('application/json') ?? false
  const body = isJson ? await response.text() : new Uint8Array(await response.arrayBuffer())
  return { httpStatus: response.status, headers, body }
}
