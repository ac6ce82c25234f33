import { batchGet } from '@photos-library/schema'
import { defaultMaxRequests } from './allowance.ts'
import type { Answer } from './answer.ts'
import { nameAddress, readBaseUrl } from './base-url.ts'
import { type Call, describeRequest } from './call.ts'
import type { ContractOptions } from './contract-options.ts'
import { isLoopback } from './is-loopback.ts'
import { createTokenMask } from './create-token-mask.ts'
import { createSender } from './sender.ts'
import type { Target } from './target.ts'

/** One run: who is asked, and everything that has been asked so far. */
export interface Session {
  /** Ids that exist: few enough that others fit beside them in one request. */
  readonly knownIds: readonly string[]
  readonly endpoint: URL
  /** Whether a made-up token may be accepted. */
  readonly anyToken: boolean
  /** A token that must be refused for want of a scope. */
  readonly forbiddenToken?: string
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

// The most ids that a check puts beside the known ones and still wants accepted.
const roomForOthers = 2
/** How many known ids a run uses. Others fit beside them in one request. */
export const mostKnownIds: number = batchGet.maxIds - roomForOthers
// What all checks take together when all hold. With the rest a failing input is made smaller.
const requestsOfAll = 65

export function createSession(target: Target, options: ContractOptions): Session {
  const isServer = typeof target === 'string' || target instanceof URL
  const endpoint = readEndpoint(isServer ? target : (options.endpoint ?? batchGet.server))
  const { accessToken, forbiddenToken } = options
  const mask = createTokenMask({ accessToken, forbiddenToken })
  const asked = new Map<string, Promise<Answer>>()
  const { send, sent } = createSender(target, options, mask)
  return {
    knownIds: [...new Set(options.knownIds)].slice(0, mostKnownIds),
    endpoint,
    anyToken: options.anyToken ?? (!isServer || isLoopback(endpoint)),
    ...(forbiddenToken !== undefined && { forbiddenToken }),
    mask,
    seed: options.seed ?? Math.trunc(Math.random() * 2 ** 31),
    spare: { requests: Math.max(0, (options.maxRequests ?? defaultMaxRequests) - requestsOfAll) },
    requests: sent,
    ask(call) {
      const request = describeRequest(call, endpoint, accessToken)
      const key = JSON.stringify([request, call.turn ?? 1])
      const answer = asked.get(key) ?? send(call, request)
      asked.set(key, answer)
      return answer
    },
  }
}

function readEndpoint(address: string | URL): URL {
  const url = readBaseUrl(address)
  if (url) return url
  throw new TypeError(
    `Failed to read the address of the target: ${nameAddress(address)}. Please give a URL with http or https, without credentials or query.`,
  )
}
