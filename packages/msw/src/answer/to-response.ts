import type { Answer } from './answer.ts'
import { writeJson } from './write-json.ts'

/** Writes an answer out. The status 0, which HTTP does not have, is that of `Response.error()`: no answer at all. */
export function toResponse({ httpStatus, headers, body }: Answer, query: URLSearchParams): Response {
  if (httpStatus === 0) return Response.error()
  const text = typeof body === 'string' || isBytes(body) ? body : writeJson(body, query)
  return new Response(text, { status: httpStatus, headers })
}

function isBytes(body: unknown): body is Uint8Array<ArrayBuffer> {
  return body instanceof Uint8Array
}
