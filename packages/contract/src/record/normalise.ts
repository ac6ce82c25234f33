import { batchGet, errors, responseHeaders } from '@photos-library/schema'
import { parseBody } from '../answer.ts'
import type { Exchange } from '../check-result.ts'
import { isObject } from '../is-object.ts'

/** An exchange without all that differs from one user, place or hour to another. */
export interface NormalExchange {
  request: { method: string; query: string[]; headers: string[] }
  response: { status: number; headers: Record<string, string>; body: unknown }
}

const keptHeaders = [...Object.keys(responseHeaders), ...Object.keys(errors.unauthenticated().headers)].map((name) =>
  name.toLowerCase(),
)
const date = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

/** Replaces the known ids by their number, URLs and dates by what they are; tokens are masked already. */
export function normalise({ request, response }: Exchange, knownIds: readonly string[]): NormalExchange {
  const nameOf = (id: string): string => (knownIds.includes(id) ? `known-${knownIds.indexOf(id) + 1}` : id)
  const query = [...new URL(request.url).searchParams].map(
    ([name, value]) => `${name}=${name === batchGet.idsParameter ? nameOf(value) : value}`,
  )
  const headers = Object.entries(response.headers).filter(([name]) => keptHeaders.includes(name))
  return {
    request: { method: request.method, query, headers: Object.keys(request.headers) },
    response: {
      status: response.status,
      headers: Object.fromEntries(headers.toSorted(([one], [other]) => (one < other ? -1 : 1))),
      body: plain(parseBody(response.body) ?? response.body, nameOf),
    },
  }
}

function plain(value: unknown, nameOf: (id: string) => string, key = ''): unknown {
  if (Array.isArray(value)) return value.map((part) => plain(part, nameOf))
  if (isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part, nameOf, name)]))
  }
  if (typeof value !== 'string') return value
  if (key === 'id') return nameOf(value)
  if (date.test(value)) return '<date>'
  // What the address is for shows in its host; all behind it is the user's.
  return key.endsWith('Url') && URL.canParse(value) ? `${new URL(value).origin}/<path>` : value
}
