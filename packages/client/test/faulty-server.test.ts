import { createPhotosClient, PhotosLibraryError, type BatchGetResult } from '@photos-library/client'
import * as mock from '@photos-library/msw'
import { createPhotosLibrary, type Fault, photo, poison } from '@photos-library/msw'
import { batchGet, codes, scopes } from '@photos-library/schema'
import { array, assert, asyncProperty, constantFrom, integer, oneof, record, string, tuple } from 'fast-check'
import { expect, it } from 'vitest'
import { virtualClock } from './virtual-clock.ts'

/** A turn of a browser's event loop takes four milliseconds. */
const runs = 'setImmediate' in globalThis ? 2000 : 25
const token = 'secret-token-of-the-test'
const known = Array.from({ length: batchGet.maxIds * 3 }, (_, index) => `known-${index}`)
const items = known.map((id) => photo({ id }))

/** Every fault of the mock that ends by itself, by name. */
const faults: Record<string, () => Fault> = {
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
}

const script = record({
  ids: array(
    oneof(
      { weight: 4, arbitrary: constantFrom(...known) },
      { weight: 1, arbitrary: string({ minLength: 1, unit: 'grapheme' }) },
    ),
    { maxLength: 160 },
  ),
  bad: array(constantFrom(...known), { maxLength: 3 }),
  faults: array(tuple(constantFrom(...Object.keys(faults)), integer({ min: 1, max: 3 })), { maxLength: 3 }),
  concurrency: integer({ min: 1, max: 4 }),
})

/** What became of a call: its results, or its error with the results it holds. */
async function outcome(call: Promise<BatchGetResult[]>) {
  try {
    return { results: await call, remaining: [], error: undefined }
  } catch (error) {
    if (!(error instanceof PhotosLibraryError)) throw error
    return { results: error.results, remaining: error.remaining, error }
  }
}

it('loses nothing and swaps nothing, whatever the server does', { timeout: 300_000 }, async () => {
  await assert(
    asyncProperty(script, async ({ ids, bad, faults: planned, concurrency }) => {
      const library = createPhotosLibrary({ items, auth: { [token]: { scopes: scopes['2025'] } } })
      for (const id of bad) library.fail(poison(id))
      for (const [name, times] of planned) library.fail(faults[name]?.() ?? mock.unavailable(), { times })
      const photos = createPhotosClient({
        accessToken: token,
        fetch: library.fetch,
        clock: virtualClock(),
        concurrency,
      })

      const { results, remaining, error } = await outcome(photos.batchGet(ids))

      // None lost: each id given has a result in its place, or remains.
      const left = new Set(remaining)
      expect(results.map(({ id }) => id)).toEqual(ids.filter((id) => !left.has(id)))
      // None swapped: each result is what the library has for that very id.
      expect(results.filter((result) => !isTrue(result, bad))).toEqual([])
      expect(planned.length > 0 || error === undefined || isHopeless(ids, bad)).toBe(true)
      // No request that breaks the contract.
      for (const { ids: asked } of library.requests) {
        expect(asked.length).toBeGreaterThan(0)
        expect(asked.length).toBeLessThanOrEqual(batchGet.maxIds)
        expect(new Set(asked).size).toBe(asked.length)
      }
      // No token anywhere, and never more requests than the bound.
      expect(`${error?.message}${JSON.stringify(error)}${JSON.stringify(results)}`).not.toContain(token)
      const distinct = new Set(ids).size
      const interruptions = planned.reduce((sum, [, times]) => sum + times, 0)
      expect(library.requests.length).toBeLessThanOrEqual(bound(distinct, bad.length, interruptions))
    }),
    { numRuns: runs },
  )
})

/** Several ids that all spoil their request: nothing tells them from a server that fails. */
function isHopeless(ids: readonly string[], bad: readonly string[]): boolean {
  return new Set(ids).size > 1 && ids.every((id) => bad.includes(id))
}

/** Whether it may be the result for its id: an item for one that is there, 500 for one that spoils its request or had a bad minute. */
function isTrue(result: BatchGetResult, bad: readonly string[]): boolean {
  if (result.ok) return result.mediaItem.id === result.id && known.includes(result.id) && !bad.includes(result.id)
  if (result.status.code === codes.INTERNAL.number) return true
  return result.status.code === codes.INVALID_ARGUMENT.number && !known.includes(result.id)
}

/**
 * Full requests; each bad id, and each 500 that looks like one, costs two requests of the whole, a search of
 * 2 · log2(50) and a retry; each other interruption one more.
 */
function bound(distinct: number, bad: number, interruptions: number): number {
  const perSearch = 2 * Math.ceil(Math.log2(batchGet.maxIds)) + 4
  return Math.ceil(distinct / batchGet.maxIds) + (bad + interruptions) * perSearch
}
