import { retry } from '@photos-library/schema'
import { Recent } from './recent.ts'
import type { SeenAnswer, SeenRequest } from './seen.ts'
import type { Observation, Subject } from './rule.ts'

interface Failure {
  status: number
  /** When it may be asked again, in milliseconds since 1970. */
  from: number
  at: number
}

export const soonRetry: Subject = { clause: 'limits.retry.wait' }

const shortest: Readonly<Record<string, number>> = retry.minDelayByHttpStatus
// Timers may fire early by about as much, in milliseconds.
const tolerance = 10

/**
 * Watches how soon the same ids are asked for again after a failure (clause limits.retry.wait). A 503 or 504 has no
 * shortest wait: Google's own client waits a random part of its delay.
 */
export class Retries {
  readonly #failures = new Recent<string, Failure>()

  judge(request: SeenRequest, answer: SeenAnswer): Observation | undefined {
    const key = request.ids.toSorted().join('\n')
    const failure = this.#failures.get(key)
    const wait = waitAfter(answer)
    if (wait === undefined) this.#failures.delete(key)
    else this.#failures.set(key, { status: answer.status, at: answer.answeredAt, from: answer.answeredAt + wait })
    // A request that was sent before the answer came is no retry.
    if (!failure || request.askedAt < failure.at || request.askedAt + tolerance >= failure.from) return undefined
    const [waited, wanted] = [request.askedAt - failure.at, failure.from - failure.at]
    const message = `After a ${failure.status} the same ids were asked for again in ${waited} ms, not after ${wanted} ms.`
    return { subject: soonRetry, message }
  }
}

/** How long to wait after an answer, in milliseconds: what it asks for itself, or what Google's guide says. */
function waitAfter({ status, headers, answeredAt }: SeenAnswer): number | undefined {
  const seconds = shortest[status]
  const asked = status >= 400 ? retryAfter(headers['retry-after'], answeredAt) : undefined
  return asked === undefined ? seconds && seconds * 1000 : Math.min(asked, retry.totalTimeout * 1000)
}

function retryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now
  return Number.isNaN(wait) ? undefined : Math.max(wait, 0)
}
