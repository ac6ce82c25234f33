import { createPhotosClient, PhotosLibraryError, type BatchGetResult } from '@photos-library/client'
import * as mock from '@photos-library/msw'
import { createPhotosLibrary, type Fault, photo, poison } from '@photos-library/msw'
import { batchGet, codes, scopes } from '@photos-library/schema'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { virtualClock } from './virtual-clock.ts'

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

const script = fc.record({
  ids: fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...known) },
      { weight: 1, arbitrary: fc.string({ minLength: 1, unit: 'grapheme' }) },
    ),
    { maxLength: 160 },
  ),
  bad: fc.array(fc.constantFrom(...known), { maxLength: 3 }),
  faults: fc.array(fc.tuple(fc.constantFrom(...Object.keys(faults)), fc.integer({ min: 1, max: 3 })), { maxLength: 3 }),
  concurrency: fc.integer({ min: 1, max: 4 }),
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

it('loses nothing and swaps nothing, whatever the server does', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(script, async ({ ids, bad, faults: planned, concurrency }) => {
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
      for (const result of results) {
        if (result.ok) expect(result.mediaItem.id).toBe(result.id)
        else expect([codes.INVALID_ARGUMENT.number, codes.INTERNAL.number]).toContain(result.status.code)
        if (!result.ok && result.status.code === codes.INVALID_ARGUMENT.number) expect(known).not.toContain(result.id)
        if (result.ok) expect(bad).not.toContain(result.id)
      }
      if (planned.length === 0) expect(error).toBeUndefined()
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
    { numRuns: 2000 },
  )
})

/**
 * Full requests; each bad id, and each 500 that looks like one, costs two requests of the whole, a search of
 * 2 · log2(50) and a retry; each other interruption one more.
 */
function bound(distinct: number, bad: number, interruptions: number): number {
  const perSearch = 2 * Math.ceil(Math.log2(batchGet.maxIds)) + 4
  return Math.ceil(distinct / batchGet.maxIds) + (bad + interruptions) * perSearch
}
