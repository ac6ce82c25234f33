import { baseUrl } from '@photos-library/schema'
import type { Answer } from '../answer.ts'
import { quote } from '../quote.ts'
import { readResults } from '../results.ts'
import { Recent } from './recent.ts'
import type { SeenRequest } from './seen.ts'
import type { Observation, Subject } from './rule.ts'

export const bareUse: Subject = { clause: 'response.base-url' }
export const staleUse: Subject = { clause: 'limits.store-ids' }

const minute = 60_000

/** Watches what becomes of the `baseUrl`s that were answered. Others are not judged: their age is not known. */
export class BaseUrlUses {
  readonly #answeredAt = new Recent<string, number>()

  learn(answer: Answer, now: number): void {
    for (const { mediaItem } of readResults(answer) ?? []) {
      const text = mediaItem?.['baseUrl']
      const url = typeof text === 'string' ? URL.parse(text) : undefined
      if (url) this.#answeredAt.set(url.href, now)
    }
  }

  judge({ url, askedAt }: SeenRequest): Observation[] {
    const bare = this.#answeredAt.has(url)
    const base = bare ? url : url.slice(0, url.lastIndexOf('='))
    const answeredAt = this.#answeredAt.get(base)
    if (answeredAt === undefined) return []
    const found: Observation[] = []
    if (bare) found.push({ subject: bareUse, message: withoutParameters(url) })
    const age = askedAt - answeredAt
    if (age > baseUrl.lifetime * 1000) found.push({ subject: staleUse, message: stale(url, age) })
    return found
  }
}

function withoutParameters(url: string): string {
  const { width, download } = baseUrl.parameters
  return `A baseUrl was asked for without parameters: ${quote(url)}. Please put =${width}… or =${download} behind it.`
}

function stale(url: string, age: number): string {
  const minutes = Math.floor(age / minute)
  const lifetime = (baseUrl.lifetime * 1000) / minute
  return `A baseUrl was used ${minutes} minutes after it was answered, and it dies after ${lifetime}: ${quote(url)}.`
}
