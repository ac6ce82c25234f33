import { errors } from '@photos-library/schema'
import { askKnown, askStrangeParameter, strangeName } from '../asks.ts'
import { type Check, type Laws, partly } from '../check.ts'
import { quote } from '../quote.ts'
import { readResults, resultsOf } from '../results.ts'
import { same } from '../same.ts'
import { anyName } from './any-name.ts'
import { errorOf, refusal } from './refused.ts'

const refusesOne: Check = async (session) => {
  const answer = await askStrangeParameter(session)
  const breach = refusal(answer, errors.unknownParameter({ name: strangeName }), `The parameter ${strangeName}`)
  const { message } = errorOf(answer)
  if (breach || String(message).includes(strangeName)) return breach
  return { breach: `The text does not name the parameter ${strangeName}: ${quote(message)}.`, answer }
}

export const unknownParameter: Laws = { one: refusesOne, 'any-name': anyName }

// Only those that leave the answer as it is. A made-up `key` is refused by Google, and a token does not belong in a URL.
const harmless: ReadonlyArray<readonly [name: string, value: string]> = [
  ['$.xgafv', '2'],
  ['alt', 'json'],
  ['prettyPrint', 'true'],
  ['quotaUser', 'contract'],
]

const acceptsHarmless: Check = async (session) => {
  const plain = resultsOf(await askKnown(session))
  const together = await session.ask({ ids: session.knownIds, query: harmless })
  if (same(readResults(together), plain)) return undefined
  for (const parameter of harmless) {
    const answer = await session.ask({ ids: session.knownIds, query: [parameter] })
    if (same(readResults(answer), plain)) continue
    return {
      breach: `With ${parameter.join('=')} the call was answered ${answer.status} and not as without it.`,
      answer,
    }
  }
  return {
    breach: `With system parameters the call was answered ${together.status}, not as without.`,
    answer: together,
  }
}

const names = harmless.map(([name]) => name).join(', ')

export const systemParameters: Check = partly(
  acceptsHarmless,
  `Accepted: ${names}. The others change the answer or carry a secret, and were not tried.`,
)
