import { errors } from '@photos-library/schema'
import type { Answer } from '../answer.ts'
import { type Check, partly } from '../check.ts'
import { NotChecked } from '../not-checked.ts'
import type { Session } from '../session.ts'
import { readResults } from '../results.ts'
import { refusal, sameText } from './refused.ts'

const expected = errors.insufficientScopes()
const what = 'A token without the scope'

export const insufficientScopes: Check = async (session) => {
  const breach = refusal(await askForbidden(session), expected, what)
  return breach ?? (await sameText(askForbidden, expected)(session))
}

const findsNothing: Check = async (session) => {
  const answer = await askForbidden(session)
  return readResults(answer) && { breach: `${what} was answered with results.`, answer }
}

export const scopes2025: Check = partly(
  findsNothing,
  'The forbidden token gets no results. Whether its scope is one that was removed, nobody told.',
)

async function askForbidden({ ask, knownIds, forbiddenToken }: Session): Promise<Answer> {
  if (forbiddenToken !== undefined) return await ask({ ids: knownIds, token: forbiddenToken })
  throw new NotChecked('No token without the scope was given.', 'forbiddenToken, a token without the scope')
}
