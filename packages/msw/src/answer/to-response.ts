import type { Written } from './written.ts'

/** The answer of a request. The status 0, which HTTP does not have, is that of `Response.error()`: no answer at all. */
export function toResponse({ method }: Request, { httpStatus, headers, body }: Written): Response {
  if (httpStatus === 0) return Response.error()
  // A 204 must not have even an empty body.
  return new Response(method === 'HEAD' ? null : body || null, { status: httpStatus, headers })
}
