import type { Answer } from './answer.ts'
import type { Exchange } from './check-result.ts'

type Mask = (text: string) => string

/** What was asked and what came, without the access token. */
export function toExchange({ request, status, headers, text }: Answer, mask: Mask): Exchange {
  return {
    request: { method: request.method, url: mask(request.url), headers: maskAll(request.headers, mask) },
    response: { status, headers: maskAll(headers, mask), body: mask(text) },
  }
}

function maskAll(headers: Record<string, string>, mask: Mask): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, mask(value)]))
}
