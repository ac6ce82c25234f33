import { errors, type scopes } from '@photos-library/schema'
import * as batchGet from '@photos-library/schema/batch-get'
import type { Auth, Owner } from '../access/auth.ts'
import { findToken } from '../access/find-token.ts'
import { identify, isVisible, type Caller } from '../access/identify.ts'
import type { Quota } from '../access/quota.ts'
import type { FaultOf } from '../faults/fault.ts'
import type { FaultScript } from '../faults/fault-script.ts'
import { isMediaPath } from '../items/base-url.ts'
import type { Shelf } from '../items/shelf.ts'
import { checkIds } from '../query/check-ids.ts'
import { checkQuery } from '../query/check-query.ts'
import { answerMedia } from './answer-media.ts'
import type { Pictures } from './media-bytes.ts'
import { answerIds } from './answer-ids.ts'
import type { Answer } from './answer.ts'
import type { Call } from './call.ts'
import { malformedPage, notFoundPage } from './html-page.ts'
import { slashedPath } from './near-miss.ts'

/** What a library is made of, as far as it answers. */
export interface Desk {
  readonly auth: Auth
  readonly scopes: keyof typeof scopes
  readonly owners: ReadonlyMap<string, Owner>
  readonly apiEnabled: boolean
  readonly project: string
  readonly acceptSlashedVerb: boolean
  readonly quota: Quota
  readonly mediaQuota: Quota
  readonly pictures: Pictures | undefined
  readonly shelf: Shelf
  readonly faults: FaultScript
  readonly faultOf: FaultOf | undefined
  readonly now: () => number
}

/** An answer, and who asked. */
export interface Answered {
  readonly answer: Answer
  readonly user?: string | undefined
}

/**
 * Answers a request by its path alone, whatever its host. The first check that fails answers, in the order in which Google's
 * layers stand: front end, token, project, query, method. Faults come last, so that none hides a mistake of the request.
 */
export function answerCall(call: Call, desk: Desk): Answered {
  if (isMediaPath(call.path) && call.method === batchGet.method) {
    return { answer: answerMedia(call.path, desk) }
  }
  // Whether Google answers another HTTP method on this path with the same page is assumed.
  if (!isOurs(call, desk)) return { answer: notFoundPage(call.method, call.path) }
  const malformed = checkBody(call)
  if (malformed) return { answer: malformed }
  const { caller, refusal } = identify(findToken(call.headers, call.query), { ...desk, now: desk.now() })
  if (refusal) return { answer: refusal }
  return { answer: answerCaller(call, caller, desk), user: caller.user }
}

function isOurs({ method, path }: Call, { acceptSlashedVerb }: Desk): boolean {
  const isPath = path === batchGet.path || (acceptSlashedVerb && path === slashedPath)
  return isPath && method === batchGet.method
}

/** A GET with a body never leaves a browser or Node's `fetch`, but reaches a server (clause request.body-empty). */
function checkBody({ headers }: Call): Answer | undefined {
  const isEmpty = Number(headers.get('content-length') ?? 0) === 0 && !headers.has('transfer-encoding')
  return isEmpty ? undefined : malformedPage()
}

/** That a request counts before its query is looked at is assumed. */
function answerCaller({ query, ids, headers }: Call, caller: Caller, desk: Desk): Answer {
  const { project, owners, shelf, faults } = desk
  if (!desk.apiEnabled) return errors.serviceDisabled({ project })
  if (!desk.quota.take(desk.now())) return errors.quotaExceeded({ project })
  const find = (id: string) => (isVisible(owners.get(id) ?? {}, caller) ? shelf.find(id) : undefined)
  const parts = { find, now: desk.now(), faults, asked: desk.faultOf?.(headers) }
  return checkQuery(query) ?? checkIds(ids) ?? answerIds({ ids, query }, parts)
}
