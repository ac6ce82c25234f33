import type { Written } from './written.ts'

/** An answer as a Response. The status 0, which HTTP does not have, is that of `Response.error()`: no answer at all. */
export function toResponse({ httpStatus, headers, body }: Written): Response {
  if (httpStatus === 0) return Response.error()
  return new Response(httpStatus === 204 ? null : body, { status: httpStatus, headers })
}
