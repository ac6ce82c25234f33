import { batchGet, codes } from '@photos-library/schema'
import type { ClauseId } from '@photos-library/schema/clauses'

/** A part of the spec: a parameter, an answer (by the key it has under `responses`), or the operation as a whole. */
export type SpecPart = { parameter: string } | { response: string } | { operation: string }

const answer = (code: keyof typeof codes): SpecPart => ({ response: String(codes[code].httpStatus) })
const ids: SpecPart = { parameter: batchGet.idsParameter }
const operation: SpecPart = { operation: batchGet.path }
const anyError: SpecPart = { response: 'default' }

/** Where a clause is told by the beginning of its id; the first that fits counts. */
const parts: readonly (readonly [beginning: string, part: SpecPart])[] = [
  ['request.ids', ids],
  ['request.fields', { parameter: 'fields' }],
  ['request.system-parameters', { parameter: '$.xgafv' }],
  ['request.unknown-parameter', answer('INVALID_ARGUMENT')],
  ['request.scopes.2025', answer('PERMISSION_DENIED')],
  ['request', operation],
  ['response', answer('OK')],
  ['base-url', answer('OK')],
  ['error.unauthenticated', answer('UNAUTHENTICATED')],
  ['error.insufficient-scopes', answer('PERMISSION_DENIED')],
  ['error.service-disabled', answer('PERMISSION_DENIED')],
  ['error.quota', answer('RESOURCE_EXHAUSTED')],
  ['error.internal', answer('INTERNAL')],
  ['error.poison', answer('INTERNAL')],
  ['error.unavailable', answer('UNAVAILABLE')],
  ['error.transient-nulls', answer('OK')],
  ['error', anyError],
  ['limits.quota', answer('RESOURCE_EXHAUSTED')],
  ['limits.retry', answer('UNAVAILABLE')],
  ['limits', operation],
]

/** The part of the spec that a clause is about. */
export function specPart(clause: ClauseId): SpecPart {
  return parts.find(([beginning]) => clause.startsWith(beginning))?.[1] ?? operation
}
