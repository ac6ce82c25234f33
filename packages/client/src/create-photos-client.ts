import { batchGet } from './batch/batch-get.ts'
import { collectGets } from './batch/collect-gets.ts'
import { memoryCache } from './cache/media-item-cache.ts'
import type { CallOptions, PhotosClientOptions } from './calls/call-options.ts'
import { type CallSettings, callSettings, clientSettings } from './calls/call-settings.ts'
import type { Core } from './calls/core.ts'
import { makeCall } from './calls/make-call.ts'
import { numberOption, refusedOption, timeOption } from './calls/number-option.ts'
import { planBatchGet } from './ids/plan-batch-get.ts'
import type { PhotosClient } from './photos-client.ts'
import { createApi } from './requests/api.ts'
import { readEndpoint } from './requests/endpoint.ts'
import { raw } from './requests/raw.ts'
import { streamBatchGet } from './stream/stream-batch-get.ts'
import { readBudget } from './requests/budget.ts'
import { systemClock } from './time/clock.ts'
import { untilAborted } from './time/until-aborted.ts'
import { tokenSource } from './tokens/access-token.ts'

/**
 * Makes a client. Sends nothing.
 *
 * @throws {PhotosLibraryError} INVALID_ARGUMENT or UNAUTHENTICATED when an option cannot be used.
 */
export function createPhotosClient(options: PhotosClientOptions): PhotosClient {
  const core = readCore(options)
  const settings = clientSettings(options)
  const window = timeOption('getWindow', options.getWindow, 0)
  const settingsOf = (own: CallOptions = {}): CallSettings => callSettings(options, settings, own)
  const wait = window > 0 ? () => core.clock.wait(window) : nextTick
  const get = collectGets(wait, (ids) => makeCall(core, 'get', settings, (call) => batchGet(call, ids)))
  return {
    batchGet: async (ids, own) => makeCall(core, 'batchGet', settingsOf(own), (call) => batchGet(call, ids)),
    stream: (ids, own) => streamBatchGet(core, ids, settingsOf(own)),
    get: async (id, { signal } = {}) => {
      // An id that cannot be asked for fails alone, before it joins the others.
      planBatchGet([id], core.limits)
      return untilAborted(signal, () => get(id))
    },
    plan: (ids) => planBatchGet(ids, core.limits),
    raw: async (parameters, { headers, signal } = {}) =>
      makeCall(core, 'raw', settingsOf({ signal }), (call) => raw(call, parameters, headers)),
  }
}

function readCore(options: PhotosClientOptions): Core {
  const { accessToken, fetch = late, clock = systemClock, hooks = {}, badIds, cache = memoryCache(10_000) } = options
  const endpoint = readEndpoint(options.endpoint)
  const tokens = tokenSource(accessToken)
  return {
    api: createApi({ endpoint, tokens, fetch, clock }),
    limits: { endpoint, maxUrlLength: numberOption('maxUrlLength', options.maxUrlLength, 8000) },
    spend: readBudget(options.budget, clock),
    inFlight: new Map(),
    validate: readValidate(options),
    tokens,
    clock,
    hooks,
    badIds,
    cache,
  }
}

/** A mock that starts after the client replaces the global `fetch`. */
function late(url: string, init: RequestInit): Promise<Response> {
  return globalThis.fetch(url, init)
}

function nextTick(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}

function readValidate({ validate, hooks }: PhotosClientOptions): Core['validate'] {
  if (validate !== 'report' || hooks?.onInvalid) return validate || undefined
  throw refusedOption('validate', validate, '`hooks.onInvalid` with it, which hears the report')
}
