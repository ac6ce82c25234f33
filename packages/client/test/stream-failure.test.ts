import { createPhotosClient, PhotosLibraryError } from '@photos-library/client'
import { batchGet, errors } from '@photos-library/schema'
import { describe, expect, it } from 'vitest'
import { readAll } from './read-all.ts'
import { nextTurn } from './next-turn.ts'
import { allFound, stubFetch } from './stub-fetch.ts'

const { maxIds } = batchGet
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `id-${index}`)

const denied = () => {
  const { body, httpStatus } = errors.insufficientScopes()
  return Response.json(body, { status: httpStatus })
}

/** A client whose requests for the id fail, when the other three under way are answered or long before. */
function failingFor(id: string, first: boolean) {
  const others = Promise.withResolvers<void>()
  let answered = 0
  const { fetch } = stubFetch(async (ids) => {
    if (ids.includes(id) !== first) await others.promise
    else if (!first && ++answered === 3) others.resolve()
    return ids.includes(id) ? denied() : allFound(ids)
  })
  const onRequest = () => (end: { httpStatus?: number | undefined }) => {
    if (first && end.httpStatus !== 200) setTimeout(others.resolve)
  }
  return createPhotosClient({ accessToken: 't', fetch, retry: { limit: 0 }, hooks: { onRequest } })
}

/** What the error holds, by id. */
function heldBy(failure: unknown) {
  const { results, remaining } = failure as PhotosLibraryError
  return { results: results.map(({ id }) => id), remaining }
}

/** Ids that can be read once, those that nobody has read, and when nobody will. */
function onceOnly(ids: readonly string[]) {
  const rest = ids.values()
  const { promise: closed, resolve: close } = Promise.withResolvers<void>()
  const iterator: Iterator<string> = {
    next: () => rest.next(),
    return() {
      close()
      return { done: true, value: undefined }
    },
  }
  return { source: { [Symbol.iterator]: () => iterator }, rest, closed }
}

describe('a stream whose request fails', () => {
  it.each([false, true])('holds every result it has not given and every id without one (first: %s)', async (first) => {
    const photos = failingFor('id-0', first)
    const ids = numbered(20 * maxIds)
    const { source, rest } = onceOnly(ids)

    const { ids: given, failure } = await readAll(photos.stream(source))

    const { results, remaining } = heldBy(failure)
    expect([given, results]).toEqual([[], ids.slice(maxIds, 4 * maxIds)])
    expect([...ids.slice(0, maxIds), ...results, ...remaining.slice(maxIds), ...rest]).toEqual(ids)
    expect(remaining.slice(0, maxIds)).toEqual(ids.slice(0, maxIds))
  })

  it('reads and asks for nothing more, but gives what comes before', async () => {
    const gate = Promise.withResolvers<void>()
    const { fetch, asked } = stubFetch(async (ids) => {
      if (ids.includes('id-0')) await gate.promise
      return ids.includes(`id-${maxIds}`) ? denied() : allFound(ids)
    })
    const photos = createPhotosClient({ accessToken: 't', fetch, retry: { limit: 0 } })
    const ids = numbered(20 * maxIds)
    const { source, rest, closed } = onceOnly(ids)
    const reading = readAll(photos.stream(source, { concurrency: 2 }))
    await closed
    gate.resolve()

    const { ids: given, failure } = await reading

    expect(given).toEqual(ids.slice(0, maxIds))
    expect(asked()).toHaveLength(2)
    expect([...given, ...heldBy(failure).remaining, ...rest]).toEqual(ids)
  })

  it('holds each id that remains once, and the result of a repeat wherever it was given', async () => {
    const photos = failingFor('id-0', true)
    const later = numbered(2 * maxIds).slice(maxIds)
    const ids = [...numbered(maxIds), ...later, 'id-1', `id-${maxIds}`, 'id-0']

    const { failure } = await readAll(photos.stream(ids, { concurrency: 2 }))

    expect(heldBy(failure)).toEqual({ results: [...later, `id-${maxIds}`], remaining: numbered(maxIds) })
  })

  it('holds what an aborted one had received and had read', async () => {
    const controller = new AbortController()
    const { fetch } = stubFetch(async (ids) => {
      return ids.includes('id-0') ? new Promise(() => {}) : allFound(ids)
    })
    const onRequest = () => () => void nextTurn().then(() => controller.abort())
    const photos = createPhotosClient({ accessToken: 't', fetch, hooks: { onRequest }, retry: { limit: 0 } })
    const ids = numbered(2 * maxIds + 7)

    const { failure } = await readAll(photos.stream(ids, { concurrency: 2, signal: controller.signal }))

    expect(heldBy(failure)).toEqual({
      results: ids.slice(maxIds, 2 * maxIds),
      remaining: [...ids.slice(0, maxIds), ...ids.slice(2 * maxIds)],
    })
    expect(failure).toMatchObject({ code: 'ABORTED' })
  })

  it('holds the ids from one on that fits into no URL, after the results before it', async () => {
    const { fetch } = stubFetch(allFound)
    const photos = createPhotosClient({ accessToken: 't', fetch, maxUrlLength: 200 })
    const long = 'x'.repeat(200)

    const { ids, failure } = await readAll(photos.stream(['a', long, 'b']))

    expect(ids).toEqual(['a'])
    expect(failure).toMatchObject({ code: 'INVALID_ARGUMENT', results: [], remaining: [long, 'b'] })
  })

  it('throws the failure of its source as it is, also one of another call', async () => {
    const photos = createPhotosClient({ accessToken: 't', fetch: stubFetch(allFound).fetch })
    const broken = new PhotosLibraryError('UNAVAILABLE', 'another call', { remaining: ['theirs'] })
    async function* source() {
      yield 'a'
      throw broken
    }

    const { ids, failure } = await readAll(photos.stream(source()))

    expect(ids).toEqual(['a'])
    expect(failure).toBe(broken)
  })
})
