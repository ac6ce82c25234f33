import type { Code, ErrorResponse } from '@photos-library/schema'

/** Google's older names of the errors. Published for other Google APIs; that this method uses the same is assumed. */
const reasons: Partial<Record<Code, string>> = {
  INVALID_ARGUMENT: 'badRequest',
  UNAUTHENTICATED: 'authError',
  PERMISSION_DENIED: 'forbidden',
  RESOURCE_EXHAUSTED: 'rateLimitExceeded',
  UNIMPLEMENTED: 'notImplemented',
}

/** Adds `error.errors`, as `$.xgafv=1` asks for. */
export function withLegacyErrors({ error }: ErrorResponse): ErrorResponse {
  const { code, message, status, ...more } = error
  const errors = [{ message, domain: 'global', reason: reasons[status] ?? 'backendError' }]
  return { error: { code, message, errors, status, ...more } }
}
