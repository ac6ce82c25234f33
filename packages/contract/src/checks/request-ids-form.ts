import { batchGet, errors } from '@photos-library/schema'
import { askKnown } from '../asks.ts'
import { allOf, type Check, type Laws } from '../check.ts'
import { NotChecked } from '../not-checked.ts'
import { readResults, type Result, resultsOf } from '../results.ts'
import { anyNearMiss } from './any-near-miss.ts'
import { refusal } from './refused.ts'

// Each makes another id of one, which a server that normalises ids takes for the same.
export const idsOpaque: Laws = {
  'space-behind': keepsApart('a space behind it', (id) => `${id} `),
  'space-before': keepsApart('a space before it', (id) => ` ${id}`),
  case: keepsApart('its case swapped', (id) => id.replace(/[a-z]/gi, swapCase)),
  reserved: keepsApart('reserved characters behind it', (id) => `${id}&=#/?+%2C`),
  'near-miss': anyNearMiss,
}

function keepsApart(what: string, disguise: (id: string) => string): Check {
  return async ({ ask, knownIds }) => {
    const id = knownIds.find((one) => !knownIds.includes(disguise(one)))
    if (id === undefined) throw new NotChecked(`Every known id with ${what} is another known id.`)
    const answer = await ask({ ids: [id, disguise(id)] })
    const results = readResults(answer)
    if (!results) return { breach: `An id with ${what} was answered ${answer.status}.`, answer }
    const [found, disguised] = results
    if (!isFailed(disguised) && !isItself(disguised))
      return { breach: `An id with ${what} was taken for the id itself.`, answer }
    if (found?.mediaItem?.['id'] !== id) return { breach: `An id with ${what} changed its neighbour.`, answer }
    return undefined
  }
}

export const idsComma: Check = async ({ ask, knownIds }) => {
  const answer = await ask({ ids: [knownIds.slice(0, 2).join(',')] })
  const results = readResults(answer)
  if (results?.length === 1 && results[0]?.status) return undefined
  const found = results ? `${results.length} results` : answer.status
  return { breach: `Two ids joined by a comma were answered ${found}, not one failed result.`, answer }
}

const refusesBrackets: Check = async ({ ask, knownIds }) => {
  const name = `${batchGet.idsParameter}[]`
  const answer = await ask({ query: knownIds.map((id) => [name, id]) })
  return refusal(answer, errors.unknownParameter({ name }), `${name}=…`)
}

// Without a good answer to plain ids, a refusal of brackets proves nothing.
const acceptsPlain: Check = async (session) => {
  resultsOf(await askKnown(session))
  return undefined
}

export const idsBrackets: Check = allOf(acceptsPlain, refusesBrackets)

function isFailed(result: Result | undefined): boolean {
  return result?.status !== undefined
}

// What makes another id of one may make the id of another item.
function isItself(result: Result | undefined): boolean {
  return result?.mediaItem !== undefined && result.mediaItem['id'] === result.id
}

function swapCase(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()
}
