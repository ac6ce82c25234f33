import { createPhotosClient } from '@photos-library/client'
import { batchGet, errors } from '@photos-library/schema'
import { describe, expect, it } from 'vitest'
import { readAll } from './read-all.ts'
import { allFound, type StubFetch, stubFetch } from './stub-fetch.ts'

const { maxIds } = batchGet
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `id-${index}`)
const clientOf = (fetch: StubFetch['fetch']) => createPhotosClient({ accessToken: 't', fetch, retry: { limit: 0 } })
const failure = (error: ReturnType<typeof errors.internal>) => Response.json(error.body, { status: error.httpStatus })

async function* pages(...contents: string[][]) {
  for (const page of contents) yield* page
}

describe('stream', () => {
  it('gives one result per id in order, in full requests', async () => {
    const { fetch, asked } = stubFetch(allFound)
    const ids = numbered(2 * maxIds + 1)

    expect(await readAll(clientOf(fetch).stream(ids))).toEqual({ ids })
    expect(asked().map(({ length }) => length)).toEqual([maxIds, maxIds, 1])
  })

  it('takes an async iterable', async () => {
    const { fetch } = stubFetch(allFound)

    expect(await readAll(clientOf(fetch).stream(pages(['a', 'b'], ['c'])))).toEqual({ ids: ['a', 'b', 'c'] })
  })

  it('asks once for an id that is repeated within a request', async () => {
    const { fetch, asked } = stubFetch(allFound)

    expect(await readAll(clientOf(fetch).stream(['a', 'b', 'a']))).toEqual({ ids: ['a', 'b', 'a'] })
    expect(asked()).toEqual([['a', 'b']])
  })

  it('keeps the order when a later request is answered first', async () => {
    const first = Promise.withResolvers<void>()
    const { fetch } = stubFetch(async (ids) => {
      if (ids[0] === 'id-0') await first.promise
      else first.resolve()
      return allFound(ids)
    })
    const ids = numbered(2 * maxIds)

    expect(await readAll(clientOf(fetch).stream(ids))).toEqual({ ids })
  })

  it('reads no further ahead than its requests need', async () => {
    const { fetch } = stubFetch(allFound)
    let read = 0
    function* endless() {
      for (;;) yield `id-${read++}`
    }
    const stream = clientOf(fetch).stream(endless(), { concurrency: 2 })

    for (let count = 0; count < 5 * maxIds; count++) await stream.next()
    await stream.return()

    expect(read).toBeLessThanOrEqual(5 * maxIds + 4 * maxIds)
  })

  it('gives what is there while a source goes on to repeat an id', async () => {
    const { fetch } = stubFetch(allFound)
    const total = 200_000
    let read = 0
    function* repeats() {
      while (read++ < total) yield 'same'
    }
    const stream = clientOf(fetch).stream(repeats(), { concurrency: 1 })

    expect((await stream.next()).value).toMatchObject({ ok: true, id: 'same' })
    await stream.return()
    expect(read).toBeLessThan(total / 2)
  })

  it('gives what is there while a slow source has not gone on', async () => {
    const { fetch } = stubFetch(allFound)
    const more = Promise.withResolvers<void>()
    async function* slow() {
      yield* numbered(maxIds)
      yield 'next'
      await more.promise
    }
    const stream = clientOf(fetch).stream(slow())

    expect((await stream.next()).value).toMatchObject({ ok: true, id: 'id-0' })
    more.resolve()
  })

  it('gives all results before a failed request, then its error', async () => {
    const { fetch } = stubFetch((ids) => (ids.includes('bad') ? failure(errors.unavailable()) : allFound(ids)))
    const ids = numbered(maxIds)

    expect(await readAll(clientOf(fetch).stream([...ids, 'bad']))).toEqual({
      ids,
      failure: expect.objectContaining({ code: 'UNAVAILABLE', remaining: ['bad'] }),
    })
  })

  it('gives what a source gave before it failed, then its failure', async () => {
    const { fetch } = stubFetch(allFound)
    const broken = new Error('the database went away')
    function* source() {
      yield 'a'
      throw broken
    }

    expect(await readAll(clientOf(fetch).stream(source()))).toEqual({ ids: ['a'], failure: broken })
  })

  it('refuses what is no id by its place, after the results before it', async () => {
    const { fetch } = stubFetch(allFound)

    expect(await readAll(clientOf(fetch).stream(['a', '']))).toEqual({
      ids: ['a'],
      failure: expect.objectContaining({ code: 'INVALID_ARGUMENT', message: expect.stringContaining('ids[1]') }),
    })
  })

  it('ends the requests under way with the loop that reads', async () => {
    const { fetch, requests } = stubFetch(async (ids, { signal }) => {
      if (ids[0] === 'id-0') return allFound(ids)
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))
    })

    for await (const { id } of clientOf(fetch).stream(numbered(3 * maxIds))) if (id === 'id-1') break

    expect(requests.slice(1).every(({ signal }) => signal.aborted)).toBe(true)
  })

  it('ends with its signal', async () => {
    const controller = new AbortController()
    const { fetch } = stubFetch((ids) => {
      controller.abort()
      return allFound(ids)
    })

    const { failure } = await readAll(clientOf(fetch).stream(['a'], { signal: controller.signal }))

    expect(failure).toMatchObject({ code: 'ABORTED' })
  })
})
