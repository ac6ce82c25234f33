import { batchGet, codes } from '@photos-library/schema'
import { type Answer, readAnswer } from './answer.ts'
import { type Call, describeRequest, type SentRequest } from './call.ts'
import type { ContractOptions } from './contract-options.ts'
import { isLoopback } from './is-loopback.ts'
import { createMask } from './mask.ts'
import { fetchOf, type Target } from './target.ts'
import { TargetError } from './target-error.ts'

/** One run: who is asked, and everything that has been asked so far. */
export interface Session {
  /** Ids that exist: few enough that others fit beside them in one request. */
  readonly knownIds: readonly string[]
  readonly endpoint: URL
  /** Whether a made-up token may be accepted. */
  readonly anyToken: boolean
  /** Takes the access token out of a text. */
  readonly mask: (text: string) => string
  /** Asks the target; what was asked before is not asked again. */
  readonly ask: (call: Call) => Promise<Answer>
  /** What the made-up inputs follow from. */
  readonly seed: number
  /** Requests that a run can spare to make a failing input smaller. */
  readonly spare: { requests: number }
  /** How many requests were sent so far. */
  readonly requests: () => number
}

const defaultTimeout = 30_000
// The most ids that a check puts beside the known ones and still wants accepted.
const roomForOthers = 2
// With them a run that finds much stays below its limit, too.
const spareRequests = 15

export function createSession(target: Target, options: ContractOptions): Session {
  const isServer = typeof target === 'string' || target instanceof URL
  const endpoint = readEndpoint(isServer ? target : (options.endpoint ?? batchGet.server))
  const mask = createMask(options.accessToken)
  const asked = new Map<string, Promise<Answer>>()
  const send = createSender(target, options, mask)
  return {
    knownIds: [...new Set(options.knownIds)].slice(0, batchGet.maxIds - roomForOthers),
    endpoint,
    anyToken: options.anyToken ?? (!isServer || isLoopback(endpoint)),
    mask,
    seed: options.seed ?? Math.trunc(Math.random() * 2 ** 31),
    spare: { requests: spareRequests },
    requests: () => asked.size,
    ask(call) {
      const request = describeRequest(call, endpoint, options.accessToken)
      const key = JSON.stringify([request, call.turn ?? 1])
      const answer = asked.get(key) ?? send(call, request)
      asked.set(key, answer)
      return answer
    },
  }
}

function readEndpoint(address: string | URL): URL {
  if (URL.canParse(address)) return new URL(address)
  throw new TypeError(
    `Failed to read the address of the target: ${String(address)}. Please give a URL with http or https.`,
  )
}

type Sender = (call: Call, request: SentRequest) => Promise<Answer>

function createSender(target: Target, options: ContractOptions, mask: Session['mask']): Sender {
  const fetch = fetchOf(target)
  return async (call, request) => {
    const answer = await attempt()
    if (answer.status === codes.RESOURCE_EXHAUSTED.httpStatus) throw new TargetError(tooFast(request))
    return answer

    async function attempt(): Promise<Answer> {
      try {
        // A redirect is an answer like any other. Following it would carry the token elsewhere.
        const signal = AbortSignal.timeout(options.timeout ?? defaultTimeout)
        const { url, ...init } = request
        return await readAnswer(call, request, await fetch(new Request(url, { ...init, redirect: 'manual', signal })))
      } catch (error) {
        throw new TargetError(mask(outOfReach(request, error)))
      }
    }
  }
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
