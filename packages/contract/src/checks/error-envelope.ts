import { codes } from '@photos-library/schema'
import { validateErrorResponse } from '@photos-library/schema/validate'
import type { Answer } from '../answer.ts'
import { askRefused } from '../asks.ts'
import type { Check } from '../check.ts'
import { NotChecked } from '../not-checked.ts'
import { quote } from '../quote.ts'
import { errorOf } from './refused.ts'

export const errorEnvelope: Check = everyError(envelope)

export const errorErrors: Check = everyError((answer) =>
  'errors' in errorOf(answer) ? `has error.errors, which a plain fetch never sees` : undefined,
)

/** Holds every error that the kit can provoke against a law. */
function everyError(law: (answer: Answer) => string | undefined): Check {
  return async (session) => {
    const answers = await askRefused(session)
    if (answers.length === 0) throw new NotChecked('The target refused none of the requests that it should.')
    for (const answer of answers) {
      const wrong = law(answer)
      if (wrong) return { breach: `A ${answer.status} ${wrong}.`, answer }
    }
    return undefined
  }
}

function envelope(answer: Answer): string | undefined {
  const violation = validateErrorResponse(answer.json)
  if (violation) return `is no envelope: ${violation.path || 'the body'} breaks "${violation.keyword}"`
  const { code, status } = errorOf(answer)
  if (code !== answer.status) return `has error.code ${quote(code)}`
  const canonical = Object.entries(codes).filter(([, { httpStatus }]) => httpStatus === answer.status)
  return canonical.some(([name]) => name === status) ? undefined : `has error.status ${quote(status)}`
}
