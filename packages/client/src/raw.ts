import type { BatchGetMediaItemsResponse, ErrorResponse } from '@photos-library/schema'
import type { Api } from './api.ts'
import { isObject } from './is-object.ts'
import type { RawOptions, RawParameters, RawResult } from './raw-result.ts'
import { readBody } from './read-body.ts'
import { untilAborted } from './until-aborted.ts'

/** Sends exactly one request: nothing is cut, repeated, paired or checked. */
export function raw(api: Api, parameters: RawParameters, options: RawOptions = {}): Promise<RawResult> {
  return untilAborted(options.signal, async () => {
    const unread: Response[] = []
    const onResponse = (answer: Response): void => void unread.push(answer.clone())
    const { response, error } = await api.get(parameters, { ...options, onResponse })
    const [kept = response] = unread
    if (!response.ok) return { ok: false, error: isErrorResponse(error) ? error : undefined, response: kept }
    const data = parse(await readBody(api, response, options.signal))
    return { ok: true, data: isAnswer(data) ? data : undefined, response: kept }
  })
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** A raw call believes the spec: it looks only for JSON. */
function isAnswer(body: unknown): body is BatchGetMediaItemsResponse {
  return isObject(body)
}

function isErrorResponse(body: unknown): body is ErrorResponse {
  return isObject(body)
}
