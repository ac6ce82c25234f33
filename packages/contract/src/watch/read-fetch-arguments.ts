import type { Sight } from './seen.ts'

/**
 * What the arguments of a `fetch` ask for. It makes no `Request` of them, which would take the body away from the app.
 *
 * @throws {TypeError} when they are none that `fetch` takes
 */
export function readFetchArguments([input, init]: readonly unknown[], askedAt: number): Sight {
  const request = input instanceof Request ? input : undefined
  const { method, headers, body } = isInit(init) ? init : {}
  return {
    method: method ?? request?.method ?? 'GET',
    url: new URL(request?.url ?? String(input), globalThis.location?.href).href,
    headers: headers === undefined ? (request?.headers ?? new Headers()) : readHeaders(headers),
    hasBody: (body ?? request?.body ?? null) !== null,
    askedAt,
  }
}

function isInit(init: unknown): init is RequestInit {
  return typeof init === 'object' && init !== null
}

// An iterator could be read only once, and the app needs it.
function readHeaders(headers: HeadersInit): Headers | undefined {
  const isRepeatable = headers instanceof Headers || Array.isArray(headers) || !(Symbol.iterator in headers)
  return isRepeatable ? new Headers(headers) : undefined
}
