import { codes } from '@photos-library/schema'
import type { BatchGetResult } from './batch-get-result.ts'

/** The result for an id that spoils every request it is in. */
export function badIdResult(id: string): BatchGetResult {
  const { number: code, httpStatus } = codes.INTERNAL
  return { ok: false, id, status: { code, message: `HTTP ${httpStatus} whenever this id is asked for, alone too.` } }
}
