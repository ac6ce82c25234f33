import { isObject, type JsonObject } from '../is-object.ts'
import type { SeenAnswer, Sight } from '../watch/seen.ts'

/** One exchange of a recording. The body is undefined when it was not recorded. */
export interface HarEntry {
  sight: Sight
  answer: SeenAnswer
  body: string | undefined
}

/** Reads an entry of a HAR file. Nothing when it is incomplete, or was answered from a cache and so never sent. */
export function readHarEntry(entry: unknown): HarEntry | undefined {
  if (!isObject(entry) || '_fromCache' in entry || '_fromDiskCache' in entry) return undefined
  const { request, response, startedDateTime, time } = entry
  if (!isObject(request) || !isObject(response)) return undefined
  const { method, url } = request
  const askedAt = Date.parse(String(startedDateTime))
  if (typeof method !== 'string' || typeof url !== 'string' || !URL.canParse(url) || Number.isNaN(askedAt))
    return undefined
  const status = typeof response['status'] === 'number' ? response['status'] : 0
  const headers = readHeaders(request['headers'])
  return {
    sight: {
      method,
      url,
      askedAt,
      hasBody: hasText(request['postData']),
      headers: isTelling(headers, status) ? headers : undefined,
    },
    answer: { status, headers: answerHeaders(response), answeredAt: askedAt + (Number(time) || 0) },
    body: readBody(response['content']),
  }
}

// Browsers leave the token out of what they record. Only a 401 tells that there was none.
function isTelling(headers: Headers, status: number): boolean {
  return headers.has('authorization') || status === 401
}

function answerHeaders({ headers, content }: JsonObject): Record<string, string> {
  const found = readHeaders(headers)
  const type = isObject(content) ? content['mimeType'] : undefined
  if (!found.has('content-type') && typeof type === 'string' && type !== '') found.set('content-type', type)
  return Object.fromEntries(found)
}

function readHeaders(list: unknown): Headers {
  const headers = new Headers()
  for (const one of Array.isArray(list) ? list : []) {
    // HTTP/2 records its pseudo headers, such as `:path`, among the others.
    if (!isObject(one) || typeof one['name'] !== 'string' || !/^[\w-]+$/.test(one['name'])) continue
    headers.append(one['name'], String(one['value']).replaceAll(/[^\t\u0020-\u007E\u0080-\u00FF]/g, ' '))
  }
  return headers
}

function readBody(content: unknown): string | undefined {
  if (!isObject(content) || typeof content['text'] !== 'string') return undefined
  const { text, encoding } = content
  if (encoding !== 'base64') return text
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)))
  } catch {
    return undefined
  }
}

function hasText(postData: unknown): boolean {
  return isObject(postData) && typeof postData['text'] === 'string' && postData['text'] !== ''
}
