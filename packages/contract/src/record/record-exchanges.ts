import type { Answer } from '../answer.ts'
import * as asks from '../asks.ts'
import type { ContractOptions } from '../contract-options.ts'
import { toExchange } from '../exchange.ts'
import { createSession, type Session } from '../session.ts'
import type { Target } from '../target.ts'
import { type NormalExchange, normalise } from './normalise.ts'

const occasions: Record<string, (session: Session) => Promise<Answer>> = {
  known: asks.askKnown,
  'with-unknown': asks.askWithUnknown,
  none: asks.askNone,
  'too-many': asks.askTooMany,
  repeated: asks.askRepeated,
  'strange-parameter': asks.askStrangeParameter,
  'without-token': asks.askWithoutToken,
}

/**
 * Asks a target seven times, and answers what was asked and what came by name, without tokens, ids, URLs and dates.
 *
 * @throws {TargetError} when the target is out of reach or answers 429
 */
export async function recordExchanges(target: Target, options: ContractOptions): Promise<Map<string, NormalExchange>> {
  const session = createSession(target, options)
  const recorded = new Map<string, NormalExchange>()
  for (const [name, ask] of Object.entries(occasions)) {
    recorded.set(name, normalise(toExchange(await ask(session), session.mask), session.knownIds))
  }
  return recorded
}
