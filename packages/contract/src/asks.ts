import { batchGet } from '@photos-library/schema'
import type { Answer } from './answer.ts'
import { madeUpIds } from './made-up-ids.ts'
import type { Session } from './session.ts'

// The requests that several checks look at. Each is sent once, whoever asks first.

type Ask = (session: Session) => Promise<Answer>

/** A query name that the method does not know. */
export const strangeName = 'notAParameter'

export const askKnown: Ask = ({ ask, knownIds }) => ask({ ids: knownIds })

/** The known ids, with one in their midst that does not exist. */
export const askWithUnknown: Ask = ({ ask, knownIds }) => {
  const [first = '', ...rest] = knownIds
  return ask({ ids: [first, ...madeUpIds(1), ...rest] })
}

/** As many ids as the method takes. */
export const askFull: Ask = ({ ask, knownIds }) => ask({ ids: padded(knownIds, batchGet.maxIds) })

/** One id too many. */
export const askTooMany: Ask = ({ ask, knownIds }) => ask({ ids: padded(knownIds, batchGet.maxIds + 1) })

export const askNone: Ask = ({ ask }) => ask({})

export const askRepeated: Ask = ({ ask, knownIds }) => ask({ ids: [...knownIds, ...knownIds.slice(0, 1)] })

export const askStrangeParameter: Ask = ({ ask, knownIds }) => ask({ ids: knownIds, query: [[strangeName, '1']] })

export const askWithoutToken: Ask = ({ ask, knownIds }) => ask({ ids: knownIds, token: null })

/** What comes to several requests, one answer after the other, and each once. */
export async function* answersTo(session: Session, asks: readonly Ask[]): AsyncGenerator<Answer, void, void> {
  const seen = new Set<Answer>()
  for (const ask of asks) {
    const answer = await ask(session)
    if (!seen.has(answer)) yield answer
    seen.add(answer)
  }
}

/** Every request above that must be refused. */
export const askRefused: (session: Session) => Promise<Answer[]> = async (session) => {
  const answers: Answer[] = []
  for (const ask of [askNone, askTooMany, askRepeated, askStrangeParameter, askWithoutToken]) {
    answers.push(await ask(session))
  }
  return answers.filter(({ status }) => status >= 400)
}

/** Ids up to a number, filled up with ids that do not exist. */
export function padded(ids: readonly string[], count: number): string[] {
  return [...ids, ...madeUpIds(count - ids.length)]
}
