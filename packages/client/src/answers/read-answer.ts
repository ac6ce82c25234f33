import { canPair } from '../batch/pair-results.ts'
import type { Core } from '../calls/core.ts'
import type { RequestEvent } from '../hooks/hooks.ts'
import { loadOnDemand } from '../load-on-demand.ts'
import { parseJson } from './parse-json.ts'

/** What a request was answered with. */
export interface Answer {
  /** What it was asked with, which an error must not show. */
  token: string
  response: Response
  body: string
}

/** The value of an answer that succeeded and fits its ids; where there is more to see to, a promise of it. */
export function readAnswer(core: Core, event: RequestEvent, answer: Answer): unknown {
  const { ok, status: httpStatus } = answer.response
  const value = parseJson(answer.body)
  core.lastToken = answer.token
  if (ok && !core.validate && canPair(event.ids, value)) return value
  return loadOnDemand({ httpStatus }).then(({ checkAnswer }) => checkAnswer(core, event, { ...answer, value }))
}
