import { codes } from '@photos-library/schema'
import { type Allowance, createAllowance } from './allowance.ts'
import { type Answer, readAnswer } from './answer.ts'
import type { Call, SentRequest } from './call.ts'
import { systemClock } from './clock.ts'
import type { ContractOptions } from './contract-options.ts'
import { NotChecked } from './not-checked.ts'
import { oneLine } from './reports/one-line.ts'
import { retryDelay } from './retry-delay.ts'
import { fetchOf, type Target } from './target.ts'
import { TargetError } from './target-error.ts'
import { within } from './within.ts'

/** The time an answer may take, in milliseconds, unless the options say otherwise. */
export const defaultTimeout = 30_000

/** Sends the requests of a run, within its limits. */
export interface Sender {
  /**
   * @throws {TargetError} when the target is out of reach or answers 429
   * @throws {NotChecked} when the run has no request left
   */
  readonly send: (call: Call, request: SentRequest) => Promise<Answer>
  /** How many requests were sent so far. */
  readonly sent: () => number
}

export function createSender(target: Target, options: ContractOptions, mask: (text: string) => string): Sender {
  const { retries = 0, timeout = defaultTimeout, clock = systemClock } = options
  const fetch = fetchOf(target)
  const allowance = createAllowance(options)
  return { send, sent: allowance.taken }

  async function send(call: Call, request: SentRequest): Promise<Answer> {
    if (!(await allowance.take()))
      throw new NotChecked(spent(allowance), `more requests than ${allowance.most} (maxRequests)`)
    for (let retry = 0; ; retry++) {
      const came = await attempt(call, request)
      const delay = retry < retries ? retryDelay(came, retry, clock.now()) : undefined
      if (delay === undefined) return settle(came)
      await clock.wait(delay)
      if (!(await allowance.take())) return settle(came)
    }
  }

  async function attempt(call: Call, request: SentRequest): Promise<Answer | TargetError> {
    try {
      const { url, ...init } = request
      return await within(timeout, async (signal) => {
        // A redirect is an answer like any other. Following it would carry the token elsewhere.
        const response = await fetch(new Request(url, { ...init, redirect: 'manual', signal }))
        return await readAnswer(call, request, response)
      })
    } catch (error) {
      return new TargetError(oneLine(mask(outOfReach(request, error))))
    }
  }
}

function settle(came: Answer | TargetError): Answer {
  if (came instanceof TargetError) throw came
  if (came.status === codes.RESOURCE_EXHAUSTED.httpStatus) throw new TargetError(tooFast(came.request))
  return came
}

function spent({ most }: Allowance): string {
  return `The ${most} requests of this run were sent.`
}

function tooFast({ url }: SentRequest): string {
  return `Failed to judge ${new URL(url).origin}: it answered 429, too many requests. Please try again when its quota allows.`
}

function outOfReach({ url }: SentRequest, error: unknown): string {
  return `Failed to reach ${new URL(url).origin}: ${reason(error)}. Please check that it runs and answers at this address.`
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  if (!(cause instanceof Error)) return error.message
  return cause.message || ('code' in cause ? String(cause.code) : error.message)
}
