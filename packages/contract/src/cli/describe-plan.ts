import { quota } from '@photos-library/schema'
import { amount } from '../amount.ts'
import { defaultMaxRequests } from '../allowance.ts'
import type { Plan } from '../plan/plan-contract.ts'
import { mostKnownIds } from '../session.ts'
import type { Command } from './read-command.ts'

/** What a run will cost, in a line, before the first request is sent. */
export function describePlan({ checks, requests }: Plan, { target, options }: Command): string {
  const { knownIds, maxRequests = defaultMaxRequests, rate } = options
  const count = requests.length
  const share = ((100 * count) / quota.requestsPerDay).toPrecision(1)
  const parts = [
    `${new URL(target).origin}: ${amount(checks.length, 'check')} with about ${amount(count, 'request')}, one after the other, of at most ${maxRequests}.`,
    `That is ${share}% of a project's day at Google${rate === undefined ? '' : `, and takes ${Math.ceil((count - 1) / rate)} s at least`}.`,
    ...(knownIds.length > mostKnownIds ? [`Of ${knownIds.length} known ids it uses the first ${mostKnownIds}.`] : []),
    ...(count > maxRequests ? ['The last checks will be skipped. Please raise --max-requests to make them.'] : []),
  ]
  return parts.join(' ')
}
