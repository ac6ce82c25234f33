import { batchGet } from './batch/batch-get.ts'
import type { PhotosClientOptions } from './calls/call-options.ts'
import { type CallSettings, settingsReader } from './calls/call-settings.ts'
import { readClientSettings } from './calls/client-settings.ts'
import type { Core } from './calls/core.ts'
import { makeCall } from './calls/make-call.ts'
import type { IdSource } from './stream/open-source.ts'
import { planBatchGet } from './ids/plan-batch-get.ts'
import { loadOnDemand } from './load-on-demand.ts'
import type { PhotosClient } from './photos-client.ts'
import { createApi } from './requests/api.ts'
import { oneByOne } from './stream/one-by-one.ts'
import { readEndpoint } from './requests/endpoint.ts'
import { readBudget } from './budget/read-budget.ts'
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
    get: (id, own) => loadOnDemand().then(({ get }) => get(core, id, own)),
    plan: (ids) => planBatchGet(ids, core.limits),
    raw: (parameters, own) => loadOnDemand().then(({ raw }) => raw(core, parameters, own)),
  }
}

function stream(core: Core, ids: IdSource, settings: CallSettings): ReturnType<PhotosClient['stream']> {
  return oneByOne(() => loadOnDemand().then(({ streamBatchGet }) => streamBatchGet(core, ids, settings)))
}

function readCore(options: PhotosClientOptions): Core {
  const { fetch, maxUrlLength, budget, ...settings } = readClientSettings(options)
  const api = createApi(readEndpoint(options.endpoint), fetch)
  return {
    ...settings,
    api,
    settingsOf: settingsReader(options),
    limits: { address: api.address, maxUrlLength },
    budget: readBudget(budget),
    inFlight: { loadings: [], count: 0, list: { places: new Map(), numbers: [] } },
    waiting: [],
    tokens: tokenSource(options.accessToken),
  }
}
