import type { ErrorResponse } from '@photos-library/schema'
import type { Answer } from '../answer.ts'
import type { Breach, Check } from '../check.ts'
import { isObject, type JsonObject } from '../is-object.ts'
import { NotChecked } from '../not-checked.ts'
import { quote } from '../quote.ts'
import type { Session } from '../session.ts'

/** One of the API's own errors, as the schema has it. */
export interface ExpectedError {
  httpStatus: number
  body: ErrorResponse
}

type Ask = (session: Session) => Promise<Answer>

/** The error in an answer's envelope; empty when there is none. */
export function errorOf({ json }: Answer): JsonObject {
  return isObject(json) && isObject(json['error']) ? json['error'] : {}
}

/** Whether a call is refused with this error. Its text is not looked at. */
export function refusal(answer: Answer, expected: ExpectedError, what: string): Breach | undefined {
  const { status } = errorOf(answer)
  const { httpStatus, body } = expected
  if (answer.status === httpStatus && status === body.error.status) return undefined
  const found = status === undefined ? answer.status : `${answer.status} ${quote(status)}`
  return { breach: `${what} was answered ${found}, not ${httpStatus} ${body.error.status}.`, answer }
}

/** The text of a refusal is the schema's. */
export function sameText(ask: Ask, expected: ExpectedError): Check {
  return async (session) => {
    const answer = await ask(session)
    if (answer.status !== expected.httpStatus) {
      throw new NotChecked(`The request was answered ${answer.status}, so that there is no such text.`)
    }
    const { message } = errorOf(answer)
    if (message === expected.body.error.message) return undefined
    return { breach: `The text is ${quote(message)}, not ${quote(expected.body.error.message)}.`, answer }
  }
}
