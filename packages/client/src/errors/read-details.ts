import { isObject } from '../is-object.ts'
import { maskValue } from '../tokens/mask-value.ts'
import type { Mask } from '../tokens/token-mask.ts'
import type { ErrorDetail } from './error-detail.ts'

/** The messages among the `details` of an answer, in which anything may stand. */
export function readDetails(details: unknown, mask: Mask): ErrorDetail[] {
  const masked = maskValue(details, mask)
  return Array.isArray(masked) ? masked.filter(isDetail) : []
}

function isDetail(detail: unknown): detail is ErrorDetail {
  return isObject(detail) && typeof detail['@type'] === 'string'
}
