import type { Core } from '../calls/core.ts'
import type { RequestEvent } from '../hooks/hooks.ts'
import { loadOnDemand } from '../load-on-demand.ts'
import type { Answer } from './api.ts'
import { parseJson } from './parse-json.ts'

/** The value of an answer that succeeded; where there is more to see to, a promise of it. No error shows the token. */
export function readAnswer(core: Core, event: RequestEvent, answer: Answer, token: string): unknown {
  const { ok, status: httpStatus } = answer.response
  const value = parseJson(answer.body)
  if (ok && value !== undefined && !core.validate) return value
  return loadOnDemand({ httpStatus }).then(({ checkAnswer }) => checkAnswer(core, event, { ...answer, token, value }))
}
