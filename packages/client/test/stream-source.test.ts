import { createPhotosClient, type IdSource } from '@photos-library/client'
import { batchGet, errors } from '@photos-library/schema'
import { describe, expect, it } from 'vitest'
import { readAll } from './read-all.ts'
import { nextTurn } from './next-turn.ts'
import { allFound, type StubFetch, stubFetch } from './stub-fetch.ts'

const { maxIds } = batchGet
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `id-${index}`)
const clientOf = (fetch: StubFetch['fetch']) => createPhotosClient({ accessToken: 't', fetch, retry: { limit: 0 } })
const never = (): Promise<never> => new Promise(() => {})
const denied = () => {
  const { body, httpStatus } = errors.insufficientScopes()
  return Response.json(body, { status: httpStatus })
}

/** A source that goes on for ever, and says how often it was closed. */
interface Cursor {
  source: IdSource
  closed: number
}

function generator(): Cursor {
  function* ids() {
    try {
      for (let next = 0; ; next++) yield `id-${next}`
    } finally {
      cursor.closed++
    }
  }
  const cursor: Cursor = { source: ids(), closed: 0 }
  return cursor
}

function asyncGenerator(): Cursor {
  const cursor = generator()
  const { source } = cursor
  async function* ids() {
    yield* source
  }
  cursor.source = ids()
  return cursor
}

/** Gives so many full requests and an id more, then hangs. How it takes its end is up to `leave`. */
function iterator(leave: () => Promise<never>, requests = 1): Cursor {
  let next = 0
  const cursor: Cursor = {
    closed: 0,
    source: {
      [Symbol.asyncIterator]: () => ({
        next: async () => (next > requests * maxIds ? never() : { done: false, value: `id-${next++}` }),
        return() {
          cursor.closed++
          return leave()
        },
      }),
    },
  }
  return cursor
}

const cursors: [string, () => Cursor][] = [
  ['a generator', generator],
  ['an async generator', asyncGenerator],
  ['an iterator that hangs', () => iterator(never)],
  ['an iterator whose end fails', () => iterator(() => Promise.reject(new Error('no connection')))],
  [
    'an iterator whose end throws',
    () =>
      iterator(() => {
        throw new Error('no connection')
      }),
  ],
]

describe('a source', () => {
  it.each(cursors)('is closed when the loop ends early: %s', async (_, open) => {
    const cursor = open()

    for await (const { id } of clientOf(stubFetch(allFound).fetch).stream(cursor.source)) if (id === 'id-1') break
    await nextTurn()

    expect(cursor.closed).toBe(1)
  })

  it.each(cursors)('is closed when a request fails, which is told: %s', async (_, open) => {
    const cursor = open()

    const { failure } = await readAll(clientOf(stubFetch(denied).fetch).stream(cursor.source))
    await nextTurn()

    expect([cursor.closed, failure]).toEqual([1, expect.objectContaining({ code: 'PERMISSION_DENIED' })])
  })

  it('is closed as soon as a request fails, while one before it is under way', async () => {
    const cursor = iterator(never, 2)
    const { fetch } = stubFetch((ids) => (ids.includes('id-0') ? never() : denied()))
    const photos = createPhotosClient({ accessToken: 't', fetch, retry: { limit: 0 } })

    void photos.stream(cursor.source).next()

    await expect.poll(() => cursor.closed).toBe(1)
  })

  it('is closed when it gives what is no id', async () => {
    let closed = 0
    const steps = [{ value: 'a' }, { value: '' }]
    const source = { next: () => ({ done: false, ...steps.shift()! }), return: () => ({ done: true, value: ++closed }) }

    const { failure } = await readAll(
      clientOf(stubFetch(allFound).fetch).stream({ [Symbol.iterator]: () => source as Iterator<string> }),
    )

    expect([closed, failure]).toEqual([1, expect.objectContaining({ code: 'INVALID_ARGUMENT' })])
  })

  it.each([
    ['came to its end', () => ({ done: true as const, value: undefined })],
    [
      'failed',
      () => {
        throw new Error('the database went away')
      },
    ],
  ])('is not closed when it %s', async (_, next) => {
    let closed = 0
    const source = { next, return: () => ({ done: true as const, value: ++closed }) }

    await readAll(clientOf(stubFetch(allFound).fetch).stream({ [Symbol.iterator]: () => source }))

    expect(closed).toBe(0)
  })

  it('that gives a full request and waits for its results is answered', async () => {
    const seen = Promise.withResolvers<void>()
    async function* source() {
      yield* numbered(maxIds)
      await seen.promise
    }
    const ids: string[] = []

    for await (const { id } of clientOf(stubFetch(allFound).fetch).stream(source())) {
      ids.push(id)
      if (ids.length === maxIds) seen.resolve()
    }

    expect(ids).toEqual(numbered(maxIds))
  })

  it('that is there at once has repeats behind a full request answered with it', async () => {
    const { fetch, asked } = stubFetch(allFound)
    const ids = [...numbered(maxIds), 'id-7', 'id-9', 'next']

    expect(await readAll(clientOf(fetch).stream(ids))).toEqual({ ids })
    expect(asked()).toEqual([numbered(maxIds), ['next']])
  })

  it('that never goes on ends with the signal, after what it gave', async () => {
    const controller = new AbortController()
    const { source } = iterator(never)
    const stream = clientOf(stubFetch(allFound).fetch).stream(source, { signal: controller.signal })

    for (let count = 0; count < maxIds; count++) await stream.next()
    const next = stream.next()
    controller.abort()

    await expect(next).rejects.toMatchObject({ code: 'ABORTED', results: [], remaining: [`id-${maxIds}`] })
    expect(await stream.next()).toEqual({ done: true, value: undefined })
  })

  it.each([
    ['string', 'abc'],
    ['object', null],
    ['undefined', undefined],
    ['number', 5],
    ['object', {}],
  ])('of type %s is refused when there is nothing to read: %j', async (type, source) => {
    const { failure } = await readAll(clientOf(stubFetch(allFound).fetch).stream(source as unknown as IdSource))

    expect(failure).toMatchObject({
      code: 'INVALID_ARGUMENT',
      message: expect.stringContaining(`Failed to read ids of type ${type}. Please give`),
    })
  })
})
