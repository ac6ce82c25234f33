import type { Answer } from './answer.ts'
import { writeJson } from './write-json.ts'

/** Writes an answer out. The status 0, which HTTP does not have, is that of `Response.error()`: no answer at all. */
export function toResponse({ httpStatus, headers, body }: Answer, query: URLSearchParams): Response {
  if (httpStatus === 0) return Response.error()
  const text = typeof body === 'string' ? body : writeJson(body, query)
  return new Response(text, { status: httpStatus, headers })
}
