import type { ClauseId } from '@photos-library/schema/clauses'
import type { Answer } from '../answer.ts'
import type { Check } from '../check.ts'
import { errorEnvelope } from '../checks/error-envelope.ts'
import { saysJson } from '../checks/response-content-type.ts'
import * as item from '../checks/response-item.ts'
import { noNulls } from '../checks/response-no-nulls.ts'
import { eachAtItsPlace, oneResultPerId } from '../checks/response-order.ts'
import { failsUnknown, okItem, oneOf, statusCode } from '../checks/response-results.ts'
import { baseUrl, productUrl } from '../checks/response-urls.ts'
import { NotChecked } from '../not-checked.ts'
import type { Session } from '../session.ts'
import { replay } from './replay.ts'
import type { Observation } from './rule.ts'

type AnswerRule = readonly [clause: ClauseId, check: Check]

const errorRules: readonly AnswerRule[] = [
  ['response.content-type', saysJson],
  ['error.envelope', errorEnvelope],
]

// Whoever breaks one of these breaks the next, too: the first says it all.
const shape: readonly AnswerRule[] = [
  ['response.content-type', saysJson],
  ['response.order', oneResultPerId],
  ['response.one-of', oneOf],
  ['response.order', eachAtItsPlace],
]

const parts: readonly AnswerRule[] = [
  ['response.status-code', statusCode],
  ['response.no-nulls', noNulls],
  ['response.int64', item.int64],
  ['response.creation-time', item.creationTime],
  ['response.exposure-time', item.exposureTime],
  ['response.video-status', item.videoStatus],
  ['response.floats', item.floats],
  ['response.contributor-info', item.contributorInfo],
]

const wholes: readonly AnswerRule[] = [
  ['response.failed-item', failsUnknown],
  ['response.ok-item', okItem],
  ['response.item-fields', item.itemFields],
  ['response.photo-or-video', item.photoOrVideo],
  ['response.base-url', baseUrl],
  ['response.product-url', productUrl],
]

/** The clauses that an answer is held against. */
export const answerClauses: readonly ClauseId[] = [
  ...new Set([...errorRules, ...shape, ...parts, ...wholes].map(([clause]) => clause)),
]

/** All that an answer of the method breaks. It takes the answer as it came, for its request only. */
export async function judgeAnswer(answer: Answer): Promise<Observation[]> {
  const { searchParams, origin } = new URL(answer.request.url)
  if ((searchParams.get('alt') ?? 'json') !== 'json' || searchParams.has('callback')) return []
  const session = replay(answer, new URL(origin))
  if (answer.status >= 400) return observe(errorRules, session)
  if (answer.status !== 200) return []
  // What a mask leaves out is not missing.
  if (searchParams.has('fields')) return observe([...shape.slice(0, 1), ...parts], session)
  const [broken] = await observe(shape, session)
  return broken ? [broken] : observe([...parts, ...wholes], session)
}

async function observe(rules: readonly AnswerRule[], session: Session): Promise<Observation[]> {
  const observations = await Promise.all(rules.map(([clause, check]) => look(clause, check, session)))
  return observations.filter((one) => one !== undefined)
}

async function look(clause: ClauseId, check: Check, session: Session): Promise<Observation | undefined> {
  try {
    const verdict = await check(session)
    return verdict && 'breach' in verdict ? { subject: { clause }, message: verdict.breach } : undefined
  } catch (error) {
    // There is nothing in this answer for the check to look at.
    if (error instanceof NotChecked) return undefined
    throw error
  }
}
