import { batchGet } from '@photos-library/schema'
import { askKnown } from '../asks.ts'
import type { Call } from '../call.ts'
import type { Check, Laws } from '../check.ts'
import { readResults } from '../results.ts'

const { path } = batchGet

// Near misses that routers take for the method: a colon read as the start of a parameter, a loose prefix, a decoded path.
const siblings: readonly Call[] = [
  { path: path.replace(/:.*/, 'X') },
  { path: path.replace(/:.*/, ':search') },
  { path: path.replace(':', '/:') },
  { path: path.replace(':', '%3A') },
  { path: `${path}/` },
  { path: `${path}X` },
]

// Those that routers answer beside GET when they are told no verb. None has an effect at this path.
const otherMethods: readonly Call[] = [{ method: 'POST' }, { method: 'PUT' }]

const answersTheMethod: Check = async (session) => {
  const answer = await askKnown(session)
  if (answer.status === 200) return undefined
  return { breach: `A good call was answered ${answer.status}, not 200.`, answer }
}

function answersNone(calls: readonly Call[]): Check {
  return async ({ ask, knownIds }) => {
    for (const call of calls) {
      const answer = await ask({ ...call, ids: knownIds })
      const name = `${answer.request.method} ${call.path ?? path}`
      if (readResults(answer)) return { breach: `${name} was answered as if it were the method.`, answer }
    }
    return undefined
  }
}

export const requestPath: Laws = {
  method: answersTheMethod,
  siblings: answersNone(siblings),
  'other-methods': answersNone(otherMethods),
}
