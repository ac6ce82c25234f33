import type { BatchGetMediaItemsResponse, ErrorResponse } from '@photos-library/schema'
import * as batchGet from '@photos-library/schema/batch-get'
import { parseJson } from '../answers/parse-json.ts'
import { readText } from '../answers/read-text.ts'
import { spend } from '../budget/spend.ts'
import type { Call } from '../calls/call.ts'
import type { Core } from '../calls/core.ts'
import { makeCall } from '../calls/make-call.ts'
import { bareCause } from '../errors/bare-cause.ts'
import { networkError } from '../errors/network-error.ts'
import { observed } from '../hooks/observed.ts'
import { isObject } from '../is-object.ts'
import { bearer } from '../tokens/bearer.ts'
import { within } from '../time/deadline.ts'
import type { RawOptions, RawParameters, RawResult } from './raw-result.ts'
import { writeQuery } from './write-query.ts'

/** Sends exactly one request: nothing is cut, repeated, paired or checked. */
export function raw(core: Core, parameters: RawParameters, { headers, signal }: RawOptions = {}): Promise<RawResult> {
  return makeCall(core, 'raw', { signal }, (call) => send(call, parameters, headers))
}

function send(call: Call, parameters: RawParameters, headers: RawOptions['headers']): Promise<RawResult> {
  const { api, clock, budget, tokens } = call.core
  const limits = { signals: [call.signal], ofCall: true, time: call.timeout, option: 'timeout', clock }
  const event = { operation: call.operation, ids: parameters[batchGet.idsParameter], attempt: 1 }
  return within(limits, async (signal) => {
    const token = await tokens.next(1)
    const sending = { headers: withToken(headers, token), signal }
    // Nobody waits for it any more.
    signal.throwIfAborted()
    if (budget) await spend(budget, clock.now())
    signal.throwIfAborted()
    call.tally.requests++
    return observed(
      call.core,
      'onRequest',
      { ...event, url: api.address },
      async (answered) => {
        try {
          const response = await api.send(writeQuery(parameters), sending)
          // A redirect that a browser hides has none.
          answered.httpStatus = response.status || undefined
          const unread = response.clone()
          return toResult(unread, parseJson(await readText(response)))
        } catch (cause) {
          throw signal.aborted ? signal.reason : networkError(api.address, bareCause(cause, token))
        }
      },
      signal,
    )
  })
}

/** Headers of the caller's are read as fetch would, so that theirs of the same name is replaced in whatever case it is. */
function withToken(given: RawOptions['headers'], token: string): Headers {
  const headers = new Headers(given)
  headers.set('authorization', bearer(token))
  return headers
}

function toResult(response: Response, body: unknown): RawResult {
  return response.ok
    ? { ok: true, data: isAnswer(body) ? body : undefined, response }
    : { ok: false, error: isErrorResponse(body) ? body : undefined, response }
}

/** A raw call believes the spec: it looks only for the outermost object. */
function isAnswer(body: unknown): body is BatchGetMediaItemsResponse {
  return isObject(body)
}

function isErrorResponse(body: unknown): body is ErrorResponse {
  return isObject(body) && isObject(body['error'])
}
