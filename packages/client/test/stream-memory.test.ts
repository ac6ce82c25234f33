import { createPhotosClient, type PhotosClientOptions, type PhotosLibraryError } from '@photos-library/client'
import { photo } from '@photos-library/msw'
import { batchGet } from '@photos-library/schema'
import { describe, expect, it } from 'vitest'
import { readAll } from './read-all.ts'
import { nextTurn } from './next-turn.ts'
import { allFound, stubFetch } from './stub-fetch.ts'

const { maxIds } = batchGet
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `id-${index}`)
const ids = numbered(20 * maxIds)
const unknown = ids.filter((_, index) => index % 10 === 3)

const clock = { now: () => 0, after: () => () => {} }

async function* later(ids: readonly string[]) {
  yield* ids
}

async function* aPage() {
  yield* numbered(maxIds)
  await new Promise(() => {})
}

function* overAndOver() {
  for (;;) yield* ids
}

/** A client that knows all but some ids, and what it was asked for since. */
async function knowingAllBut(unknown: readonly string[], options: Partial<PhotosClientOptions> = {}) {
  const { fetch, asked } = stubFetch(allFound)
  const photos = createPhotosClient({ accessToken: 't', fetch, maxAge: 1000, clock, ...options })
  await photos.batchGet(ids.filter((id) => !unknown.includes(id)))
  const before = asked().length
  return { photos, asked: () => asked().slice(before) }
}

describe('a stream with a memory', () => {
  it.each([
    ['an array', ids],
    ['an async source', later(ids)],
  ])('asks for unknown ids in full requests: %s', async (_, source) => {
    const { photos, asked } = await knowingAllBut(unknown)

    expect(await readAll(photos.stream(source))).toEqual({ ids })
    expect(asked().toSorted(([one = ''], [other = '']) => ids.indexOf(one) - ids.indexOf(other))).toEqual([
      unknown.slice(0, maxIds),
      unknown.slice(maxIds),
    ])
  })

  it('tells how far it is, with what memory knew', async () => {
    const { photos } = await knowingAllBut(unknown)
    const seen: unknown[] = []

    await readAll(photos.stream(ids, { onProgress: (progress) => seen.push(progress) }))

    expect(seen.at(-1)).toEqual({ done: ids.length, total: undefined, requests: 2 })
  })

  it('asks for no bad id, and in full requests for the others', async () => {
    const { fetch, asked } = stubFetch(allFound)
    const badIds = new Set(ids.filter((id) => !unknown.includes(id)))
    const photos = createPhotosClient({ accessToken: 't', fetch, badIds })

    expect(await readAll(photos.stream(ids))).toEqual({ ids })
    expect(asked().map(({ length }) => length)).toEqual([maxIds, maxIds])
  })

  it('asks memory once for each id, and keeps repeats in order', async () => {
    const reads: string[] = []
    const cache = {
      get(id: string) {
        reads.push(id)
        return unknown.includes(id) ? undefined : { mediaItem: photo({ id }), fetchedAt: 0 }
      },
      set() {},
    }
    const { fetch, asked } = stubFetch(allFound)
    const photos = createPhotosClient({ accessToken: 't', fetch, maxAge: 1000, cache, clock })
    const given = ids.slice(0, 4 * maxIds).flatMap((id) => [id, 'id-0', 'id-3', id])

    expect(await readAll(photos.stream(given))).toEqual({ ids: given })
    expect(reads.toSorted()).toEqual(ids.slice(0, 4 * maxIds).toSorted())
    expect(asked()).toHaveLength(1)
  })

  it('asks for the rest of a URL that became too long', async () => {
    const { photos, asked } = await knowingAllBut(unknown, { maxUrlLength: 300 })

    expect(await readAll(photos.stream(ids))).toEqual({ ids })
    expect(asked().flat().toSorted()).toEqual(unknown.toSorted())
  })

  it('gives what memory knows while its source waits', async () => {
    const { photos } = await knowingAllBut([])
    const stream = photos.stream(aPage())

    expect((await stream.next()).value).toMatchObject({ ok: true, id: 'id-0' })
  })

  it('reads no more than a group of an endless source', async () => {
    const { photos } = await knowingAllBut(['last'])
    let read = 0
    function* source() {
      yield 'last'
      for (;;) yield ids[read++ % 10]!
    }

    await photos.stream(source(), { concurrency: 1 }).next()

    expect(read).toBeLessThanOrEqual(2 * 1000)
  })

  it('ends with its signal when memory answers an endless source', async () => {
    const { photos } = await knowingAllBut([])
    const controller = new AbortController()
    let count = 0
    const read = async () => {
      for await (const { ok } of photos.stream(overAndOver(), { signal: controller.signal })) {
        if (ok && ++count === 100) controller.abort()
        if (count > ids.length) return
      }
    }

    await expect(read()).rejects.toMatchObject({ code: 'ABORTED' })
  })

  it('holds what memory knew, and what it did not, when a request fails', async () => {
    let offline = false
    const { fetch } = stubFetch(async (asked) => {
      // Meanwhile the next group is read.
      await nextTurn()
      return offline ? Response.error() : allFound(asked)
    })
    const photos = createPhotosClient({ accessToken: 't', fetch, retry: { limit: 0 }, maxAge: 1000, clock })
    await photos.batchGet(ids.filter((id) => !unknown.includes(id)))
    offline = true

    const { ids: given, failure } = await readAll(photos.stream(ids, { concurrency: 1 }))

    const { results, remaining } = failure as PhotosLibraryError
    expect(given).toEqual([])
    expect(remaining).toEqual(unknown)
    expect(results.map(({ id }) => id)).toEqual(
      ids.slice(0, ids.indexOf(unknown.at(-1)!)).filter((id) => !unknown.includes(id)),
    )
  })

  it('holds the ids that it had read when the set of bad ones fails', async () => {
    const cause = new Error('no connection')
    const has = () => {
      throw cause
    }
    const badIds = { has, add() {} }
    const photos = createPhotosClient({ accessToken: 't', fetch: stubFetch(allFound).fetch, badIds })

    const { failure } = await readAll(photos.stream(['a', 'b', 'a']))

    expect(failure).toMatchObject({ code: 'UNKNOWN', cause, results: [], remaining: ['a', 'b'] })
  })
})
