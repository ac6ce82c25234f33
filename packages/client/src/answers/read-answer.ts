import { pairResults, type Results } from '../batch/pair-results.ts'
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

/** The results of an answer that succeeded and fits its ids; where there is more to see to, a promise of them. */
export function readAnswer(core: Core, event: RequestEvent, answer: Answer): Results | Promise<Results> {
  const { ok, status: httpStatus } = answer.response
  const value = parseJson(answer.body)
  core.lastToken = answer.token
  const results = ok && !core.validate ? pairResults(event.ids, value) : undefined
  return (
    results ?? loadOnDemand({ httpStatus }).then(({ checkAnswer }) => checkAnswer(core, event, { ...answer, value }))
  )
}
