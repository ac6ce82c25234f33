import type { ErrorResponse } from '@photos-library/schema'
import type { Answer } from './answer.ts'
import { withLegacyErrors } from './with-legacy-errors.ts'

/** Writes an answer out as `prettyPrint` and `$.xgafv` ask for. */
export function toResponse({ httpStatus, headers, body }: Answer, query: URLSearchParams): Response {
  const text = typeof body === 'string' ? body : writeJson(body, query)
  return new Response(text, { status: httpStatus, headers })
}

function writeJson(body: unknown, query: URLSearchParams): string {
  const whole = isError(body) && query.get('$.xgafv') === '1' ? withLegacyErrors(body) : body
  return query.get('prettyPrint') === 'false' ? JSON.stringify(whole) : `${JSON.stringify(whole, null, 2)}\n`
}

function isError(body: unknown): body is ErrorResponse {
  return typeof body === 'object' && body !== null && 'error' in body
}
