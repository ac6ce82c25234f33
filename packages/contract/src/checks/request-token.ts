import { errors } from '@photos-library/schema'
import { askWithoutToken } from '../asks.ts'
import { type Check, type Laws, partly } from '../check.ts'
import { NotChecked } from '../not-checked.ts'
import { quote } from '../quote.ts'
import { readResults } from '../results.ts'
import { refusal } from './refused.ts'

const madeUp = 'made-up'
const expected = errors.unauthenticated()
const challenge = 'www-authenticate'

const refusesKeyAlone: Check = async ({ ask, knownIds }) => {
  const answer = await ask({ ids: knownIds, query: [['key', madeUp]], token: null })
  return readResults(answer) && { breach: 'An API key without an access token was answered with results.', answer }
}

export const requestScopes: Check = partly(
  refusesKeyAlone,
  'An API key alone is refused. Tokens of other scopes were not tried.',
)

const refusesNoToken: Check = async (session) =>
  refusal(await askWithoutToken(session), expected, 'A call without an access token')

const refusesMadeUpToken: Check = async ({ ask, knownIds, anyToken }) => {
  const answer = await ask({ ids: knownIds, token: madeUp })
  const breach = refusal(answer, expected, 'A call with a made-up access token')
  if (breach && anyToken && readResults(answer)) return { note: lenient }
  return breach
}

const lenient = 'A made-up access token is accepted, which a mock may: not held against this target.'

export const unauthenticated: Laws = { missing: refusesNoToken, 'made-up': refusesMadeUpToken }

export const unauthenticatedChallenge: Check = async (session) => {
  const answer = await askWithoutToken(session)
  if (answer.status !== expected.httpStatus) throw new NotChecked(`No 401 was seen, but ${answer.status}.`)
  const wanted = new Headers(expected.headers).get(challenge)
  const found = answer.headers[challenge]
  return found === wanted ? undefined : { breach: `WWW-Authenticate is ${quote(found)}, not ${quote(wanted)}.`, answer }
}
