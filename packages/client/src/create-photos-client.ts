import { batchGet } from './batch/batch-get.ts'
import type { PhotosClientOptions } from './calls/call-options.ts'
import { type CallSettings, settingsReader } from './calls/call-settings.ts'
import type { Core } from './calls/core.ts'
import { makeCall } from './calls/make-call.ts'
import { numberOption, refusedOption, timeOption } from './calls/number-option.ts'
import type { IdSource } from './stream/id-source.ts'
import { planBatchGet } from './ids/plan-batch-get.ts'
import { loadOnDemand } from './load-on-demand.ts'
import type { PhotosClient } from './photos-client.ts'
import { createApi } from './requests/api.ts'
import { readEndpoint } from './requests/endpoint.ts'
import { readBudget } from './requests/budget.ts'
import { systemClock } from './time/clock.ts'
import { tokenSource } from './tokens/access-token.ts'

/**
 * Makes a client. Sends nothing.
 *
 * @throws {PhotosLibraryError} INVALID_ARGUMENT or UNAUTHENTICATED when an option cannot be used.
 */
export function createPhotosClient(options: PhotosClientOptions): PhotosClient {
  const core = readCore(options)
  return {
    batchGet: (ids, own) => makeCall(core, 'batchGet', own, (call) => batchGet(call, ids)),
    stream: (ids, own) => stream(core, ids, core.settingsOf(own)),
    get: async (id, own) => (await loadOnDemand()).get(core, id, own),
    plan: (ids) => planBatchGet(ids, core.limits),
    raw: async (parameters, own) => (await loadOnDemand()).raw(core, parameters, own),
  }
}

async function* stream(core: Core, ids: IdSource, settings: CallSettings): ReturnType<PhotosClient['stream']> {
  const onDemand = await loadOnDemand()
  // Results are yielded one by one here alone: each layer of generators that they pass costs again.
  for await (const results of onDemand.streamBatchGet(core, ids, settings)) for (const result of results) yield result
}

function readCore(options: PhotosClientOptions): Core {
  const { accessToken, fetch = late, clock = systemClock, hooks = {}, badIds, cache } = options
  const api = createApi(readEndpoint(options.endpoint), fetch)
  return {
    api,
    settingsOf: settingsReader(options),
    limits: { address: api.address, maxUrlLength: numberOption('maxUrlLength', options.maxUrlLength, 8000) },
    spend: readBudget(options.budget, clock),
    inFlight: { loadings: [], count: 0, list: new Map() },
    waiting: [],
    getWindow: timeOption('getWindow', options.getWindow, 0),
    validate: readValidate(options),
    tokens: tokenSource(accessToken),
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

function readValidate({ validate, hooks }: PhotosClientOptions): Core['validate'] {
  if (validate !== 'report' || hooks?.onInvalid) return validate || undefined
  throw refusedOption('validate', validate, '`hooks.onInvalid` with it, which hears the report')
}
