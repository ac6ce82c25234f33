import type { Answer } from '../answer.ts'
import { codes, invalidMediaItemId } from '@photos-library/schema'
import { answersTo, askFull, askKnown, askWithUnknown } from '../asks.ts'
import type { Check, Laws } from '../check.ts'
import { isObject, type JsonObject } from '../is-object.ts'
import { quote } from '../quote.ts'
import { readResults, type Result, resultsOf } from '../results.ts'
import { same } from '../same.ts'
import type { Session } from '../session.ts'

/** A law for single results: what is wrong with one, if anything. */
type ResultLaw = (result: Result) => string | undefined

export const oneOf: Check = everyResult(({ mediaItem, status, whole }) => {
  if (Boolean(mediaItem) !== Boolean(status)) return undefined
  return `holds ${mediaItem ? 'both mediaItem and status' : `neither mediaItem nor status: ${quote(whole)}`}`
})

export const okItem: Check = everyResult(({ mediaItem, whole }) =>
  mediaItem && 'status' in whole ? `has a media item and yet a status: ${quote(whole['status'])}` : undefined,
)

export const statusCode: Check = everyResult(({ status }) => {
  if (!status) return undefined
  const { code, details = [] } = status
  if (!Object.values(codes).some(({ number }) => number === code)) return `has no google.rpc.Code: ${quote(code)}`
  const typed = Array.isArray(details) && details.every((detail) => isObject(detail) && '@type' in detail)
  return typed ? undefined : `has details without @type: ${quote(details)}`
})

export const failsUnknown: Check = async (session) => {
  const answer = await askWithUnknown(session)
  const known = new Set(session.knownIds)
  const failed = resultsOf(answer).filter(({ id }) => !known.has(id ?? ''))
  for (const { id, whole, status } of failed) {
    if (!status) return { breach: `An id that does not exist has no status: ${quote(whole)}.`, answer }
    const { code, message } = status
    if (!same({ code, message }, invalidMediaItemId)) {
      return { breach: `The status is ${quote(status)}, not ${quote(invalidMediaItemId)}.`, answer }
    }
    if (JSON.stringify(whole).includes(JSON.stringify(id))) return { breach: 'A failed result repeats its id.', answer }
  }
  return undefined
}

const leavesNeighbours =
  (ask: (session: Session) => Promise<Answer>): Check =>
  async (session) => {
    const alone = resultsOf(await askKnown(session))
    const answer = await ask(session)
    const results = readResults(answer)
    if (!results) return { breach: `An id that does not exist failed the call: ${answer.status}.`, answer }
    const changed = alone.find((before) => !same(before.whole, atPlaceOf(before, results)))
    return changed && { breach: `An id that does not exist changed its neighbour ${quote(changed.id)}.`, answer }
  }

export const partialFailure: Laws = { one: leavesNeighbours(askWithUnknown), many: leavesNeighbours(askFull) }

// Nobody has published what Google answers to an empty id. Whatever it is, no media item has such an id.
const findsNothingForEmpty: Check = async ({ ask, knownIds }) => {
  const answer = await ask({ ids: [...knownIds, ''] })
  const found = readResults(answer)?.[knownIds.length]?.mediaItem
  return found && { breach: `An empty id has a media item: ${quote(found)}.`, answer }
}

export const failedItem: Laws = { unknown: failsUnknown, empty: findsNothingForEmpty }

function atPlaceOf({ id }: Result, results: readonly Result[]): JsonObject | undefined {
  return results.find((result) => result.id === id)?.whole
}

function everyResult(law: ResultLaw): Check {
  return async (session: Session) => {
    for await (const answer of answersTo(session, [askKnown, askWithUnknown])) {
      for (const [index, result] of resultsOf(answer).entries()) {
        const wrong = law(result)
        if (wrong) return { breach: `Result ${index + 1} ${wrong}.`, answer }
      }
    }
    return undefined
  }
}
