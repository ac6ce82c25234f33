import type { MediaItem } from '@photos-library/schema'
import type { CallOptions } from '../calls/call-options.ts'
import type { Core } from '../calls/core.ts'
import { makeCall } from '../calls/make-call.ts'
import { failedItemError } from '../errors/failed-item-error.ts'
import { PhotosLibraryError } from '../errors/photos-library-error.ts'
import { planBatchGet } from '../ids/plan-batch-get.ts'
import { within } from '../time/deadline.ts'
import { wait } from '../time/wait.ts'
import { batchGet } from './batch-get.ts'
import type { BatchGetResult } from './batch-get-result.ts'
import { resultsById } from './results-by-id.ts'

/** One caller who waits for an id. */
export interface Waiting {
  id: string
  /** Aborted when the caller waits no more. */
  signal: AbortSignal
  resolve: (mediaItem: MediaItem) => void
  reject: (reason: unknown) => void
}

/** Gets a single item, and lets the calls made while the first of them waits share requests. */
export function get(core: Core, id: string, { signal }: Pick<CallOptions, 'signal'> = {}): Promise<MediaItem> {
  // An id that cannot be asked for fails alone, before it joins the others.
  planBatchGet([id], core.limits)
  if (signal !== undefined) core.settingsOf({ signal })
  return within({ signals: [signal] }, (own) => join(core, id, own))
}

function join(core: Core, id: string, signal: AbortSignal): Promise<MediaItem> {
  return new Promise((resolve, reject) => {
    core.waiting.push({ id, signal, resolve, reject })
    if (core.waiting.length === 1) flush(core).catch(reject)
  })
}

async function flush(core: Core): Promise<void> {
  const { clock, getWindow } = core
  await (getWindow > 0 ? wait(clock, getWindow) : nextTick())
  const group = core.waiting.filter(({ signal }) => !signal.aborted)
  core.waiting = []
  if (group.length === 0) return
  const ids = group.map(({ id }) => id)
  const outcome = await received(makeCall(core, 'get', undefined, (call) => batchGet(call, ids)))
  settle(group, outcome, core.lastToken)
}

function nextTick(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}

interface Received {
  results: readonly BatchGetResult[]
  failure?: unknown
}

/** What one request of several had answered before another failed still serves those who asked for it. */
function received(results: Promise<BatchGetResult[]>): Promise<Received> {
  return results.then(
    (results) => ({ results }),
    (failure: unknown) => ({ results: failure instanceof PhotosLibraryError ? failure.results : [], failure }),
  )
}

function settle(group: readonly Waiting[], { results, failure }: Received, token: string | undefined): void {
  const byId = resultsById(results)
  for (const { id, resolve, reject } of group) {
    const result = byId.get(id)
    if (result?.ok) resolve(result.mediaItem)
    else reject(result ? failedItemError(id, result.status, token) : failure)
  }
}
