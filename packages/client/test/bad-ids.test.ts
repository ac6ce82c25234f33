import { type BatchGetResult, createPhotosClient, PhotosLibraryError } from '@photos-library/client'
import { createPhotosLibrary, photo, poison, quotaExceeded, serverError } from '@photos-library/msw'
import { batchGet, codes, errors } from '@photos-library/schema'
import { assert, asyncProperty, subarray } from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { allFound, found, stubFetch } from './stub-fetch.ts'
import { virtualClock } from './virtual-clock.ts'

/** A turn of a browser's event loop takes longer. */
const runs = 'setImmediate' in globalThis ? 100 : 5
const ids = Array.from({ length: batchGet.maxIds }, (_, index) => `id-${index}`)
const library = createPhotosLibrary({ items: ids.map((id) => photo({ id })) })
beforeEach(() => library.reset())

function client(badIds?: Set<string>, fetch: Parameters<typeof createPhotosClient>[0]['fetch'] = library.fetch) {
  return createPhotosClient({ accessToken: 't', fetch, clock: virtualClock(), badIds })
}

/** An answer for the whole call, as the API gives it. */
function failure({ httpStatus, body }: { httpStatus: number; body: object }): Response {
  return Response.json(body, { status: httpStatus })
}

/** Answers 500 to every request that holds one of the bad ids, and counts the requests. */
function poisoned(bad: readonly string[]) {
  const spoilt = new Set(bad)
  return stubFetch((asked) => (asked.some((id) => spoilt.has(id)) ? failure(errors.internal()) : allFound(asked)))
}

function complete(results: readonly BatchGetResult[]) {
  return { results, remaining: [] }
}

function incomplete(error: unknown): Pick<PhotosLibraryError, 'results' | 'remaining'> {
  if (error instanceof PhotosLibraryError) return error
  throw error
}

function failed(results: readonly BatchGetResult[]): string[] {
  return results.filter(({ ok }) => !ok).map(({ id }) => id)
}

describe('a bad id among fifty', () => {
  it('is a failed result, and its neighbours are answered', async () => {
    library.fail(poison('id-7'))

    const results = await client().batchGet(ids)

    expect(results.filter(({ ok }) => !ok)).toMatchObject([{ id: 'id-7', status: { code: codes.INTERNAL.number } }])
    expect(results.map(({ id }) => id)).toEqual(ids)
  })

  it('costs at most 13 requests after the retry, wherever it is', async () => {
    const costs = await Promise.all(
      ids.map(async (bad) => {
        const { fetch, requests } = poisoned([bad])
        await client(undefined, fetch).batchGet(ids)
        return requests.length - 2
      }),
    )

    expect(Math.max(...costs)).toBeLessThanOrEqual(13)
    expect(costs.reduce((sum, cost) => sum + cost) / costs.length).toBeLessThanOrEqual(12.5)
  })

  it('is not looked for in a half known to be clean', async () => {
    const { fetch, asked } = poisoned(['id-49'])

    await client(undefined, fetch).batchGet(ids)

    const clean = asked().filter((part) => !part.includes('id-49'))
    expect(new Set(clean.flat()).size).toBe(clean.flat().length)
  })
})

it('asks one by one where halving would cost more', async () => {
  const bad = ids.filter((_, index) => index % 2 === 1)
  const { fetch, requests } = poisoned(bad)

  const results = await client(undefined, fetch).batchGet(ids)

  expect(results.filter(({ ok }) => !ok).map(({ id }) => id)).toEqual(bad)
  // The whole and its retry, the ids, a path of halving and a retry of each bad id.
  expect(requests.length).toBeLessThanOrEqual(2 + ids.length + Math.log2(ids.length) + 2 + bad.length)
})

it('isolates an id that was asked for alone', async () => {
  library.fail(poison('id-1'))

  expect(await client().batchGet(['id-1'])).toMatchObject([{ ok: false, id: 'id-1' }])
  await expect(client().get('id-1')).rejects.toMatchObject({ code: 'INTERNAL' })
})

it('takes a server that fails for every id for what it is', async () => {
  library.fail(serverError(), { times: Infinity })

  await expect(client().batchGet(ids)).rejects.toMatchObject({ code: 'INTERNAL', remaining: ids })
  expect(library.requests.length).toBeLessThan(40)
})

describe('many bad ids', () => {
  it.each([
    ['at the start', ids.slice(0, 8)],
    ['at the start and the end', [...ids.slice(0, 8), ...ids.slice(-8)]],
    ['in the first half', ids.slice(0, 25)],
    ['at the end', ids.slice(-8)],
    ['in a request of their own', []],
  ])('are found %s', async (_, spoilt) => {
    const badIds = new Set<string>()
    const bad = spoilt.length > 0 ? spoilt : ['bad-1', 'bad-2', 'bad-3']
    const all = [...new Set([...ids, ...bad])]
    const { fetch, requests } = poisoned(bad)

    expect(failed(await client(badIds, fetch).batchGet(all))).toEqual(bad)
    expect([...badIds].toSorted()).toEqual([...bad].toSorted())
    expect(requests.length).toBeLessThanOrEqual(3 + all.length + Math.log2(all.length) + 2 + bad.length)
  })

  it('are found by a client that was answered before', async () => {
    const { fetch } = poisoned(['bad-1', 'bad-2'])
    const photos = client(undefined, fetch)
    await photos.batchGet(['id-0'])

    expect(failed(await photos.batchGet(['bad-1', 'bad-2']))).toEqual(['bad-1', 'bad-2'])
  })

  it('cost no more requests than the bound, whichever they are, and are found when their callers go on', async () => {
    await assert(
      asyncProperty(subarray(ids, { minLength: 1 }), async (bad) => {
        const { fetch, requests } = poisoned(bad)
        const photos = client(undefined, fetch)
        await photos.batchGet(['fine'])
        const found: string[] = []
        for (let left: readonly string[] = ids; left.length > 0;) {
          const before = requests.length
          const { results, remaining } = await photos.batchGet(left).then(complete, incomplete)
          // The whole and its retry, and a retry of each id that failed alone.
          const most = 2 + left.length + Math.log2(left.length) + 2 + bad.length
          expect(requests.length - before).toBeLessThanOrEqual(most)
          expect(remaining.length).toBeLessThan(left.length)
          found.push(...failed(results))
          left = remaining
        }

        expect(found.toSorted()).toEqual(bad.toSorted())
      }),
      { numRuns: runs },
    )
  })
})

describe('an outage', () => {
  it.each([2, 7, 8, 9, 58, 99])('makes no bad id of any of %i', async (count) => {
    const all = Array.from({ length: count }, (_, index) => `id-${index}`)
    library.fail(serverError(), { times: Infinity })

    await expect(client().batchGet(all)).rejects.toMatchObject({ code: 'INTERNAL', results: [], remaining: all })
  })

  it.each<{ bad: string; answers: number; received: string[]; found: string[] }>([
    { bad: 'id-48', answers: 3, received: ids.slice(0, 25), found: [] },
    { bad: 'id-0', answers: 10, received: ['id-1'], found: ['id-0'] },
    { bad: 'id-48', answers: 10, received: ids.slice(0, 48), found: ['id-48'] },
  ])('after $answers answers leaves what was found before', async ({ bad, answers, received, found }) => {
    const badIds = new Set<string>()
    const { fetch, requests } = stubFetch((asked) =>
      asked.includes(bad) || requests.length > answers ? failure(errors.internal()) : allFound(asked),
    )
    const known = [...received, ...found]

    await expect(client(badIds, fetch).batchGet(ids)).rejects.toMatchObject({
      code: 'INTERNAL',
      results: ids.filter((id) => known.includes(id)).map((id) => ({ id, ok: !found.includes(id) })),
      remaining: ids.filter((id) => !known.includes(id)),
    })
    expect([...badIds]).toEqual(found)
    expect(requests.length).toBeLessThan(40)
  })
})

it('keeps what it found when the search fails later', async () => {
  const badIds = new Set<string>()
  const { fetch } = stubFetch((asked) => {
    if (asked.includes('id-0')) return failure(errors.internal())
    return asked.includes('id-40') ? failure(errors.insufficientScopes()) : allFound(asked)
  })

  await expect(client(badIds, fetch).batchGet(ids)).rejects.toMatchObject({
    code: 'PERMISSION_DENIED',
    results: ids.slice(0, 25).map((id) => ({ id, ok: id !== 'id-0' })),
    remaining: ids.slice(25),
  })
  expect([...badIds]).toEqual(['id-0'])
})

it('asks nothing twice that is answered already', async () => {
  const { fetch, asked } = stubFetch((ids) => {
    if (ids.length === 1) return failure(errors.internal())
    return Response.json({ mediaItemResults: ids.map((id) => (id === 'id-3' ? {} : found(id))) })
  })

  expect(failed(await client(undefined, fetch).batchGet(ids))).toEqual(['id-3'])
  expect(asked()).toEqual([ids, ['id-3'], ['id-3']])
})

it('never halves after 429', async () => {
  library.fail(quotaExceeded(), { times: Infinity })

  await expect(client().batchGet(ids)).rejects.toMatchObject({ code: 'RESOURCE_EXHAUSTED', attempts: 4 })
  expect(library.requests).toHaveLength(4)
})

describe('badIds', () => {
  it('are remembered between calls, and not asked for', async () => {
    const badIds = new Set<string>()
    const { fetch, requests } = poisoned(['id-3'])
    const photos = client(badIds, fetch)
    await photos.batchGet(ids)
    const before = requests.length

    expect(await photos.batchGet(ids)).toMatchObject(ids.map((id) => ({ id, ok: id !== 'id-3' })))
    expect([...badIds]).toEqual(['id-3'])
    expect(requests.length - before).toBe(1)
  })

  it('are asked for again once forgotten', async () => {
    const badIds = new Set(['id-3'])
    const photos = client(badIds)

    expect(await photos.batchGet(['id-3'])).toMatchObject([{ ok: false }])
    badIds.delete('id-3')
    expect(await photos.batchGet(['id-3'])).toMatchObject([{ ok: true }])
  })

  it.each(['id-0', 'id-24', 'id-49'])('hold %s as well', async (bad) => {
    const badIds = new Set<string>()
    await client(badIds, poisoned([bad]).fetch).batchGet(ids)

    expect([...badIds]).toEqual([bad])
  })

  it('hold no id that may have had a bad minute', async () => {
    const badIds = new Set<string>()
    library.fail(serverError(), { times: 2 })

    await client(badIds).batchGet(['id-3'])

    expect(badIds.size).toBe(0)
  })
})
