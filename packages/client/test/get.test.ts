import { createPhotosClient } from '@photos-library/client'
import { createPhotosLibrary, photo } from '@photos-library/msw'
import { batchGet, errors } from '@photos-library/schema'
import { beforeEach, describe, expect, it } from 'vitest'
import { allFound, stubFetch } from './stub-fetch.ts'

const library = createPhotosLibrary({ items: [photo({ id: 'a' }), photo({ id: 'b' })] })
const photos = createPhotosClient({ accessToken: 't', fetch: library.fetch })
beforeEach(() => library.reset())

describe('get', () => {
  it('gets one media item', async () => {
    expect(await photos.get('a')).toEqual(library.items[0])
  })

  it('shares a request among the calls of one tick, each id once', async () => {
    const [a, b, again] = await Promise.all([photos.get('a'), photos.get('b'), photos.get('a')])

    expect([a.id, b.id, again.id]).toEqual(['a', 'b', 'a'])
    expect(library.requests.map(({ ids }) => ids)).toEqual([['a', 'b']])
  })

  it('asks anew in a later tick', async () => {
    await photos.get('a')
    await photos.get('a')

    expect(library.requests).toHaveLength(2)
  })

  it('throws for an id that fails, and for no other', async () => {
    const [a, nobody] = await Promise.allSettled([photos.get('a'), photos.get('nobody')])

    expect(a).toMatchObject({ status: 'fulfilled', value: { id: 'a' } })
    expect(nobody).toMatchObject({
      status: 'rejected',
      reason: {
        code: 'INVALID_ARGUMENT',
        message: expect.stringContaining('Failed to get "nobody": Invalid media item ID.'),
      },
    })
  })

  it('refuses an empty id before it joins the others', async () => {
    const [a, empty] = await Promise.allSettled([photos.get('a'), photos.get('')])

    expect(a.status).toBe('fulfilled')
    expect(empty).toMatchObject({ status: 'rejected', reason: { code: 'INVALID_ARGUMENT' } })
  })

  it('serves those whose request was answered when another fails', async () => {
    const ids = Array.from({ length: batchGet.maxIds + 1 }, (_, index) => `id-${index}`)
    const { httpStatus, body } = errors.insufficientScopes()
    const { fetch } = stubFetch((asked) =>
      asked.length === 1 ? Response.json(body, { status: httpStatus }) : allFound(asked),
    )
    const stubbed = createPhotosClient({ accessToken: 't', fetch })

    const outcomes = await Promise.allSettled(ids.map((id) => stubbed.get(id)))

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(batchGet.maxIds)
    expect(outcomes.at(-1)).toMatchObject({ status: 'rejected', reason: { code: 'PERMISSION_DENIED' } })
  })

  it('ends the waiting of the caller whose signal was aborted, and of no other', async () => {
    const controller = new AbortController()
    const outcomes = Promise.allSettled([photos.get('a', { signal: controller.signal }), photos.get('b')])
    controller.abort()
    const [a, b] = await outcomes

    expect(a).toMatchObject({ status: 'rejected', reason: { code: 'ABORTED' } })
    expect(b).toMatchObject({ status: 'fulfilled', value: { id: 'b' } })
  })

  it('does not send what all who asked gave up before the request', async () => {
    const { signal, hurried } = givenUpInTime()

    await expect(hurried.get('a', { signal })).rejects.toMatchObject({ code: 'ABORTED' })
    await hurried.get('b')

    expect(library.requests.map(({ ids }) => ids)).toEqual([['b']])
  })

  it('sends what others still wait for', async () => {
    const { signal, hurried } = givenUpInTime()

    const outcomes = await Promise.allSettled([
      hurried.get('a', { signal }),
      hurried.get('b', { signal }),
      hurried.get('a'),
    ])

    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled'])
    expect(library.requests.map(({ ids }) => ids)).toEqual([['a']])
  })
})

/** A client, and a signal that is aborted just before its window closes. */
function givenUpInTime() {
  const controller = new AbortController()
  const after = (_milliseconds: number, close: () => void) => {
    setTimeout(() => {
      controller.abort()
      close()
    })
    return () => {}
  }
  const clock = { now: () => 0, after }
  const hurried = createPhotosClient({
    accessToken: 't',
    fetch: library.fetch,
    clock,
    getWindow: 30,
    timeout: Infinity,
  })
  return { signal: controller.signal, hurried }
}
