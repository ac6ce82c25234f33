import type { ErrorResponse } from '@photos-library/schema'
import { withLegacyErrors } from './with-legacy-errors.ts'

/** Writes JSON as `prettyPrint` and `$.xgafv` ask for. */
export function writeJson(body: unknown, query: URLSearchParams): string {
  const whole = isError(body) && query.get('$.xgafv') === '1' ? withLegacyErrors(body) : body
  return query.get('prettyPrint') === 'false' ? JSON.stringify(whole) : `${JSON.stringify(whole, null, 2)}\n`
}

function isError(body: unknown): body is ErrorResponse {
  return typeof body === 'object' && body !== null && 'error' in body
}
