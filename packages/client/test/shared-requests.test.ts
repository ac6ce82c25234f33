import { createPhotosClient } from '@photos-library/client'
import { batchGet, errors } from '@photos-library/schema'
import { expect, it } from 'vitest'
import { clientByHand, start } from './client-by-hand.ts'
import { allFound, found, stubFetch } from './stub-fetch.ts'
import { virtualClock } from './virtual-clock.ts'

it('shares a request between concurrent asks for one id', async () => {
  const { photos, asked } = clientByHand()

  const results = await Promise.all([photos.batchGet(['a', 'b']), photos.batchGet(['b', 'c'])])

  expect(results.map((list) => list.map(({ id }) => id))).toEqual([
    ['a', 'b'],
    ['b', 'c'],
  ])
  expect(asked()).toEqual([['a', 'b'], ['c']])
})

it('shares the first request for an id with every later call, also after one that shares it', async () => {
  const { photos, asked } = clientByHand()

  const results = await Promise.all([['a', 'b'], ['b', 'c'], ['b']].map((ids) => photos.batchGet(ids)))

  expect(results[2]).toMatchObject([{ ok: true, id: 'b' }])
  expect(asked()).toEqual([['a', 'b'], ['c']])
})

it('fills the requests of a call with what no other asks for', async () => {
  const { promise: both, resolve: open } = Promise.withResolvers<void>()
  const { fetch, asked } = stubFetch(async (ids) => {
    if (asked().length === 2) open()
    await both
    return allFound(ids)
  })
  const photos = createPhotosClient({ accessToken: 't', fetch })
  const ids = Array.from({ length: batchGet.maxIds * 2 }, (_, index) => `id-${index}`)
  const even = ids.filter((_, index) => index % 2 === 0)

  const [, results] = await Promise.all([photos.batchGet(even), photos.batchGet(ids)])

  expect(results.map(({ id }) => id)).toEqual(ids)
  expect(asked()).toHaveLength(2)
})

it('keeps what a call received for itself when it cannot share the rest', async () => {
  const { promise: gate, resolve: open } = Promise.withResolvers<void>()
  const denied = errors.insufficientScopes()
  const internal = errors.internal()
  const { fetch } = stubFetch(async (ids) => {
    if (ids.includes('theirs')) await gate
    if (!ids.includes('denied')) return allFound(ids)
    const { body, httpStatus } = ids.length > 1 ? internal : denied
    return Response.json(body, { status: httpStatus })
  })
  const photos = createPhotosClient({ accessToken: 't', fetch, clock: virtualClock() })
  const first = photos.batchGet(['theirs'])

  await expect(photos.batchGet(['theirs', 'own', 'denied'])).rejects.toMatchObject({
    code: 'PERMISSION_DENIED',
    results: [{ ok: true, id: 'own' }],
    remaining: ['theirs', 'denied'],
  })
  open()
  await first
})

it('keeps what another call received before it cannot get the rest itself', async () => {
  const { promise: denied, resolve: deny } = Promise.withResolvers<void>()
  const { body, httpStatus } = errors.insufficientScopes()
  const { fetch } = stubFetch(async (ids) => {
    if (!ids.includes('denied')) return allFound(ids)
    await denied
    return Response.json(body, { status: httpStatus })
  })
  const photos = createPhotosClient({ accessToken: 't', fetch, clock: virtualClock() })
  const first = photos.batchGet(['theirs'])
  const second = photos.batchGet(['theirs', 'denied'])
  await first
  deny()

  await expect(second).rejects.toMatchObject({ results: [{ ok: true, id: 'theirs' }], remaining: ['denied'] })
})

it('fails with the request that it shares, unless that is its own end', async () => {
  const { body, httpStatus } = errors.quotaExceeded({ project: '1' })
  const { fetch, requests } = stubFetch(() => Response.json(body, { status: httpStatus }))
  const photos = createPhotosClient({ accessToken: 't', fetch, clock: virtualClock(), timeout: 10_000 })
  const calls = Array.from({ length: 10 }, () => photos.batchGet(['a']))

  const failures = await Promise.all(calls.map((call) => call.catch((error: unknown) => error)))
  expect(failures).toMatchObject(calls.map(() => ({ code: 'RESOURCE_EXHAUSTED', attempts: 4, remaining: ['a'] })))
  // Each has an error of its own.
  expect(new Set(failures).size).toBe(calls.length)
  expect(requests).toHaveLength(4)
})

it('asks itself when it has more patience than the call whose request it shares', async () => {
  const { body, httpStatus } = errors.unavailable()
  const { fetch, requests } = stubFetch((ids) =>
    requests.length === 1 ? Response.json(body, { status: httpStatus }) : allFound(ids),
  )
  const photos = createPhotosClient({ accessToken: 't', fetch, clock: virtualClock() })
  const hasty = photos.batchGet(['a'], { retry: { limit: 0 } })
  const patient = photos.batchGet(['a'])

  await expect(hasty).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  expect(await patient).toMatchObject([{ ok: true, id: 'a' }])
})

it('waits for the attempt of another call no longer than for one of its own', async () => {
  const { fetch, requests } = stubFetch((ids) => (requests.length === 1 ? new Promise(() => {}) : allFound(ids)))
  const clock = virtualClock()
  const start = clock.now()
  const photos = createPhotosClient({ accessToken: 't', fetch, clock })
  const controller = new AbortController()
  const endless = photos.batchGet(['a'], { timeout: Infinity, signal: controller.signal })

  expect(await photos.batchGet(['a'], { timeout: 100, retry: { limit: 0 } })).toMatchObject([{ ok: true }])
  expect(clock.now() - start).toBe(100)
  controller.abort()
  await expect(endless).rejects.toMatchObject({ code: 'ABORTED' })
})

it('ends the wait for another call with its own signal', async () => {
  const { fetch } = stubFetch(() => new Promise(() => {}))
  const photos = createPhotosClient({ accessToken: 't', fetch, clock: virtualClock(), timeout: Infinity })
  const [first, second] = [new AbortController(), new AbortController()]
  const calls = [first, second].map(({ signal }) => photos.batchGet(['a'], { signal }))
  second.abort()

  await expect(calls[1]).rejects.toMatchObject({ code: 'ABORTED', remaining: ['a'] })
  first.abort()
  await expect(calls[0]).rejects.toMatchObject({ code: 'ABORTED' })
})

it('does not wait for what another call has received already, and keeps it for `maxAge`', async () => {
  const { promise: gate, resolve: open } = Promise.withResolvers<void>()
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>()
  const { fetch, asked } = stubFetch(async (ids) => {
    if (ids.length > 1) return Response.json({ mediaItemResults: [found('a'), {}] })
    answer()
    await gate
    return allFound(ids)
  })
  const photos = createPhotosClient({ accessToken: 't', fetch, clock: { now: () => start, after: () => () => {} } })
  const first = photos.batchGet(['a', 'b'])
  await answered

  expect(await photos.batchGet(['a'], { maxAge: 1000 })).toMatchObject([{ ok: true, id: 'a' }])
  open()
  await first
  expect(await photos.batchGet(['a'], { maxAge: 1000 })).toMatchObject([{ ok: true, id: 'a' }])
  expect(asked()).toEqual([['a', 'b'], ['b']])
})

it('shares a request with an earlier ask, however many others came and went meanwhile', async () => {
  const { promise: gate, resolve: open } = Promise.withResolvers<void>()
  const { fetch, asked } = stubFetch(async (ids) => {
    if (ids.includes('slow')) await gate
    return allFound(ids)
  })
  const photos = createPhotosClient({ accessToken: 't', fetch })
  const first = photos.batchGet(['slow'])
  for (let round = 0; round < 3; round++) {
    await photos.batchGet(Array.from({ length: 4000 }, (_, index) => `${round} ${index}`))
  }
  const second = photos.batchGet(['slow'])
  open()

  expect(await Promise.all([first, second])).toMatchObject([[{ id: 'slow' }], [{ id: 'slow' }]])
  expect(asked().filter((ids) => ids.includes('slow'))).toHaveLength(1)
})

it('asks anew for an id whose request is over', async () => {
  const { photos, asked } = clientByHand()
  await photos.batchGet(['a'])
  await Promise.all([photos.batchGet(['a']), photos.batchGet(['b'])])

  expect(asked()).toEqual([['a'], ['a'], ['b']])
})

it('asks itself for an id whose other call was aborted', async () => {
  const { photos } = clientByHand()
  const controller = new AbortController()
  const aborted = photos.batchGet(['a'], { signal: controller.signal })
  const other = photos.batchGet(['a'])
  controller.abort()

  await expect(aborted).rejects.toMatchObject({ code: 'ABORTED' })
  expect(await other).toMatchObject([{ ok: true, id: 'a' }])
})
