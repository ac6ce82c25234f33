import { batchGet } from '@photos-library/schema'
import { type Answer, parseBody } from '../answer.ts'
import { BaseUrlUses } from './base-url-uses.ts'
import type { Finding } from './finding.ts'
import { judgeAnswer } from './judge-answer.ts'
import { maskSecrets } from './mask-secrets.ts'
import { judgeRequest } from './request-rules.ts'
import { Retries } from './retries.ts'
import { type Observation, ruleName } from './rule.ts'
import { seeRequest, type SeenAnswer, type SeenRequest, type Sight } from './seen.ts'
import { SingleAsks } from './single-asks.ts'
import { toFinding } from './to-finding.ts'
import type { JudgeOptions } from './watch-options.ts'

/** Reads the body of an answer. Nothing when it could not be read to its end. */
export type ReadBody = () => Promise<string | undefined>

const defaultWindow = 1000

/** Judges the requests of an app as they are answered, and remembers what later ones depend on, never a token. */
export class Traffic {
  readonly #skip: ReadonlySet<string>
  readonly #endpoint: URL | undefined
  readonly #retries = new Retries()
  readonly #singles: SingleAsks
  readonly #baseUrls = new BaseUrlUses()

  constructor({ skip = [], batchWindow = defaultWindow, endpoint }: JudgeOptions) {
    this.#skip = new Set(skip)
    this.#endpoint = endpoint === undefined ? undefined : new URL(endpoint)
    this.#singles = new SingleAsks(batchWindow)
  }

  /** All findings about one request and what came back. The body is read only where it matters. */
  async judge(sight: Sight, seen: SeenAnswer, readBody: ReadBody): Promise<Finding[]> {
    const request = seeRequest(sight, this.#endpoint)
    if (request.method === 'OPTIONS') return []
    const isCall = request.place !== 'elsewhere'
    // What depends on the order of requests is judged at once, before a body is waited for.
    const early = isCall ? this.#judgeCall(request, seen) : this.#baseUrls.judge(request)
    if (!isCall && early.length === 0) return []
    const body = isCall ? await readBody() : undefined
    const answer = toAnswer(request, seen, body)
    const late = body !== undefined && isRight(request) ? await this.#judgeAnswer(answer, seen) : []
    const wanted = [...early, ...late].filter(({ subject }) => !this.#skip.has(ruleName(subject)))
    if (wanted.length === 0) return []
    const mask = maskSecrets(request)
    return wanted.map((observation) => toFinding(observation, answer, mask))
  }

  #judgeCall(request: SeenRequest, answer: SeenAnswer): Observation[] {
    const traffic = [this.#retries.judge(request, answer), this.#singles.judge(request, answer)]
    return [...judgeRequest(request), ...traffic.filter((one) => one !== undefined)]
  }

  #judgeAnswer(answer: Answer, { answeredAt }: SeenAnswer): Promise<Observation[]> {
    this.#baseUrls.learn(answer, answeredAt)
    return judgeAnswer(answer)
  }
}

// What answers another request makes no promise.
function isRight({ place, method }: SeenRequest): boolean {
  return place === 'method' && method === batchGet.method
}

function toAnswer({ ids, method, url, headers }: SeenRequest, seen: SeenAnswer, text: string = ''): Answer {
  const { 'set-cookie': _, ...answered } = seen.headers
  return {
    call: { ids },
    request: { method, url, headers },
    status: seen.status,
    headers: answered,
    text,
    json: parseBody(text),
  }
}
