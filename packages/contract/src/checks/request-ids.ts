import { batchGet, errors } from '@photos-library/schema'
import type { Answer } from '../answer.ts'
import { askFull, askKnown, askNone, askRepeated, askTooMany, padded } from '../asks.ts'
import type { Breach, Check, Laws } from '../check.ts'
import { madeUpIds } from '../made-up-ids.ts'
import { resultsOf } from '../results.ts'
import { anyExcess } from './any-excess.ts'
import { anyRepeat } from './any-repeat.ts'
import { refusal } from './refused.ts'

const { maxIds } = batchGet

export const idsRepeated: Check = async (session) => {
  const answer = await askKnown(session)
  const found = new Set(resultsOf(answer).map(({ mediaItem }) => mediaItem?.['id']))
  const missing = session.knownIds.findIndex((id) => !found.has(id))
  if (missing === -1) return undefined
  return { breach: `Id ${missing + 1} of ${session.knownIds.length} has no media item in the answer.`, answer }
}

export const idsRequired: Check = async (session) => refusal(await askNone(session), errors.noIds(), 'No id at all')

const acceptsOne: Check = async ({ ask, knownIds }) => accepted(await ask({ ids: knownIds.slice(0, 1) }))

const acceptsOneLess: Check = async ({ ask, knownIds }) => accepted(await ask({ ids: padded(knownIds, maxIds - 1) }))

const acceptsTheMost: Check = async (session) => accepted(await askFull(session))

const refusesOneMore: Check = async (session) =>
  refusal(await askTooMany(session), errors.tooManyIds(), `A call with ${maxIds + 1} ids`)

// A server must count before it collapses repeats.
const refusesCollapsing: Check = async ({ ask, knownIds: [id = ''] }) => {
  const answer = await ask({ ids: Array.from({ length: maxIds + 1 }, () => id) })
  return refusal(answer, errors.tooManyIds(), `One id ${maxIds + 1} times`)
}

export const idsMax: Laws = {
  one: acceptsOne,
  'one-less': acceptsOneLess,
  most: acceptsTheMost,
  'one-more': refusesOneMore,
  collapsing: refusesCollapsing,
  'any-more': anyExcess,
}

const refusesRepeats: Check = async (session) =>
  refusal(await askRepeated(session), errors.duplicatedIds(), 'A repeated id')

const refusesUnknownRepeats: Check = async ({ ask, knownIds }) => {
  const answer = await ask({ ids: [...knownIds, ...madeUpIds(1), ...madeUpIds(1)] })
  return refusal(answer, errors.duplicatedIds(), 'A repeated id that does not exist')
}

const refusesRepeatsInAFullCall: Check = async ({ ask, knownIds }) => {
  const answer = await ask({ ids: [...padded(knownIds, maxIds - 1), ...knownIds.slice(0, 1)] })
  return refusal(answer, errors.duplicatedIds(), `A repeated id among ${maxIds}`)
}

// They are too many only as long as nobody collapses them. Either refusal is right.
const refusesRepeatsBeyond: Check = async ({ ask, knownIds }) => {
  const answer = await ask({ ids: [...padded(knownIds, maxIds), ...knownIds.slice(0, 1)] })
  return refusal(answer, errors.duplicatedIds(), `A repeated id among ${maxIds + 1}`)
}

export const idsUnique: Laws = {
  found: refusesRepeats,
  unknown: refusesUnknownRepeats,
  full: refusesRepeatsInAFullCall,
  beyond: refusesRepeatsBeyond,
  anywhere: anyRepeat,
}

function accepted(answer: Answer): Breach | undefined {
  const asked = answer.call.ids?.length ?? 0
  return answer.status === 200
    ? undefined
    : { breach: `A call with ${asked} id${asked === 1 ? '' : 's'} was answered ${answer.status}, not 200.`, answer }
}
