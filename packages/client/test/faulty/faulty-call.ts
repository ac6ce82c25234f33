import { createPhotosClient, PhotosLibraryError, type BatchGetResult } from '@photos-library/client'
import * as mock from '@photos-library/msw'
import { createPhotosLibrary, type Fault, photo } from '@photos-library/msw'
import { batchGet, scopes } from '@photos-library/schema'
import { type Exchange, recordedFetch } from './recorded-fetch.ts'
import { swapped } from './swapped.ts'
import { virtualClock } from '../virtual-clock.ts'

/** The token of the calls. */
export const token = 'secret-token-of-the-test'
/** The ids that the server knows. */
export const known: readonly string[] = Array.from({ length: batchGet.maxIds * 4 }, (_, index) => `known-${index}`)
const library = createPhotosLibrary({
  items: known.map((id) => photo({ id })),
  auth: { [token]: { scopes: scopes['2025'] } },
})

/** Every fault of the mock that ends by itself, by name. */
export const faults: Record<string, () => Fault> = {
  quotaExceeded: mock.quotaExceeded,
  serverError: mock.serverError,
  unavailable: mock.unavailable,
  deadlineExceeded: mock.deadlineExceeded,
  unauthenticated: mock.unauthenticated,
  scopeInsufficient: mock.scopeInsufficient,
  serviceDisabled: mock.serviceDisabled,
  transientNulls: mock.transientNulls,
  truncated: mock.truncated,
  notJson: mock.notJson,
  disconnect: mock.disconnect,
  stall: mock.stall,
  swapped,
}

/** A fault. */
interface Planned {
  name: string
  /** How often it fires. */
  times: number
  /** After how many requests that no older one spoilt. */
  after: number
  /** The ids it is meant for; none for all. */
  of: string[]
}

/** A call, and how its server fails. */
export interface Script {
  ids: string[]
  /** Those that spoil their request. */
  bad: readonly string[]
  planned: readonly Planned[]
  concurrency: number
  maxUrlLength: number
}

/** What became of a call: its results, or its error with the results it holds, and all that was sent. */
export interface Run extends Script {
  results: readonly BatchGetResult[]
  remaining: readonly string[]
  error: PhotosLibraryError | undefined
  exchanges: Exchange[]
}

/** Makes the call on a clock that waits for nothing. */
export async function faultyCall(script: Script): Promise<Run> {
  const { bad, planned, concurrency, maxUrlLength } = script
  library.reset()
  for (const id of bad) library.fail(mock.poison(id))
  for (const { name, times, after, of: ids } of planned) {
    const fault = faults[name]?.() ?? mock.unavailable()
    library.fail({ ...fault, matches: (_, nth) => nth > after }, ids.length > 0 ? { times, ids } : { times })
  }
  const { fetch, exchanges } = recordedFetch(library.fetch)
  const photos = createPhotosClient({ accessToken: token, fetch, clock: virtualClock(), concurrency, maxUrlLength })
  const outcome = await outcomeOf(photos.batchGet(script.ids))
  return { ...script, ...outcome, exchanges }
}

async function outcomeOf(call: Promise<BatchGetResult[]>): Promise<Pick<Run, 'results' | 'remaining' | 'error'>> {
  try {
    return { results: await call, remaining: [], error: undefined }
  } catch (error) {
    if (!(error instanceof PhotosLibraryError)) throw error
    return { results: error.results, remaining: error.remaining, error }
  }
}
