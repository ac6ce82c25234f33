import { batchGet } from '@photos-library/schema'
import { clauses, type Evidence } from '@photos-library/schema/clauses'
import { askKnown } from './asks.ts'
import type { Verdict } from './check.ts'
import type { CheckResult, Outcome } from './check-result.ts'
import type { ContractOptions } from './contract-options.ts'
import { toCurl } from './curl.ts'
import { docsUrl } from './docs-url.ts'
import { toExchange } from './exchange.ts'
import { NotChecked } from './not-checked.ts'
import { type NamedCheck, selectChecks } from './select-checks.ts'
import { createSession, type Session } from './session.ts'
import type { Target } from './target.ts'
import { TargetError } from './target-error.ts'

// With one id there is no order to keep, and no neighbour to leave alone.
const fewestKnownIds = 2

/**
 * Judges a target by every clause of the contract, one result per check, in the spec's order. It sends about 60
 * requests one after the other, all of them without effect.
 *
 * @throws {TargetError} when the target is out of reach, refuses the access token or answers 429
 * @throws {TypeError} when fewer than two known ids are given, or an address that is no URL
 */
export async function* runContract(target: Target, options: ContractOptions): AsyncGenerator<CheckResult, void, void> {
  const session = createSession(target, options)
  if (session.knownIds.length < fewestKnownIds) throw new TypeError(tooFewIds(session.knownIds.length))
  let before = 0
  await refuseRefusedToken(session)
  for (const check of selectChecks(options)) {
    const { statuses, ...watched } = watchStatuses(session)
    const result = await runCheck(check, watched, options.strict ?? false)
    yield { ...result, requests: session.requests() - before, statuses: [...statuses] }
    before = session.requests()
  }
}

/** A session that notes the statuses of the answers that one check looks at, whoever asked for them first. */
function watchStatuses(session: Session): Session & { statuses: ReadonlySet<number> } {
  const statuses = new Set<number>()
  return {
    ...session,
    statuses,
    async ask(call) {
      const answer = await session.ask(call)
      statuses.add(answer.status)
      return answer
    },
  }
}

type UncountedResult = Omit<CheckResult, 'requests' | 'statuses'>

async function runCheck(named: NamedCheck, session: Session, strict: boolean): Promise<UncountedResult> {
  const { id, clause } = named
  const { evidence, source, text } = clauses[clause]
  const result = (outcome: Outcome, message: string): UncountedResult => ({
    check: id,
    clause,
    outcome,
    message: session.mask(message),
    evidence,
    source,
    docs: docsUrl(id),
  })
  try {
    const verdict = await look(named, session)
    if (!verdict) return result('passed', text)
    if ('note' in verdict) return result('passed', verdict.note)
    const exchange = toExchange(verdict.answer, session.mask)
    const { breach, seed } = verdict
    const repeat = { curl: toCurl(exchange.request), ...(seed !== undefined && { seed }) }
    return { ...result(brokenOutcome(evidence, strict), breach), exchange, ...repeat }
  } catch (error) {
    if (error instanceof NotChecked) return { ...result('skipped', error.message), ...neededBy(error) }
    throw error
  }
}

async function look({ check, unobservable }: NamedCheck, session: Session): Promise<Verdict> {
  if (check) return await check(session)
  throw new NotChecked(unobservable ?? 'It has no check.')
}

function neededBy({ needs }: NotChecked): Pick<CheckResult, 'needs'> {
  return needs === undefined ? {} : { needs }
}

function brokenOutcome(evidence: readonly Evidence[], strict: boolean): Outcome {
  return !strict && evidence.every((one) => one === 'assumed') ? 'warning' : 'failed'
}

// Without this, a wrong token would look like thirty broken promises.
async function refuseRefusedToken(session: Session): Promise<void> {
  const { status } = await askKnown(session)
  if (status !== 401 && status !== 403) return
  const { origin } = session.endpoint
  throw new TargetError(
    `Failed to judge ${origin}: it refused the access token with ${status}. Please give one it accepts.`,
  )
}

function tooFewIds(count: number): string {
  const { path } = batchGet
  return `Failed to judge ${path}: ${count} distinct known ids were given. Please give at least ${fewestKnownIds} that exist.`
}
