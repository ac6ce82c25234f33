import type { Answer } from './answer.ts'
import { cors } from './cors.ts'
import { writeJson } from './write-json.ts'

/** An answer as it is sent: the status 0 is no answer at all. */
export interface Written extends Pick<Answer, 'httpStatus' | 'headers'> {
  readonly body: string | Uint8Array<ArrayBuffer>
}

/** What is written when nothing is answered. */
export const nothing: Written = { httpStatus: 0, headers: {}, body: '' }

/** Writes an answer out, for the pages of any origin. */
export function write({ httpStatus, headers, body }: Answer, query: URLSearchParams): Written {
  const text = typeof body === 'string' || isBytes(body) ? body : writeJson(body, query)
  return { httpStatus, headers: { ...headers, ...cors }, body: text }
}

function isBytes(body: unknown): body is Uint8Array<ArrayBuffer> {
  return body instanceof Uint8Array
}
