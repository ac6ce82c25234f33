import { createPhotosClient } from '@photos-library/client'
import { batchGet, errors } from '@photos-library/schema'
import { expect, it } from 'vitest'
import { allFound, stubFetch } from './stub-fetch.ts'
import { virtualClock } from './virtual-clock.ts'

const ids = Array.from({ length: batchGet.maxIds * 4 }, (_, index) => `id-${index}`)
const { httpStatus, body } = errors.unauthenticated()

/** Takes the one token only. */
function serverFor(token: string) {
  return stubFetch((asked, request) =>
    request.headers.get('authorization') === `Bearer ${token}`
      ? allFound(asked)
      : Response.json(body, { status: httpStatus }),
  )
}

it('asks once for a token in place of the rejected one, for all requests in flight', async () => {
  const asked: unknown[] = []
  const { fetch, requests } = serverFor('fresh')
  const photos = createPhotosClient({
    fetch,
    accessToken: (request) => {
      if (request.rejected) asked.push(request)
      return request.rejected ? 'fresh' : 'stale'
    },
  })

  expect(await photos.batchGet(ids)).toHaveLength(ids.length)
  expect(asked).toEqual([{ attempt: 2, rejected: true }])
  expect(requests).toHaveLength(8)
})

it('does not send a token again that was rejected', async () => {
  const { fetch, requests } = serverFor('fresh')
  const photos = createPhotosClient({ fetch, accessToken: ({ rejected }) => (rejected ? 'fresh' : 'stale') })
  await photos.batchGet(['a'])

  await photos.batchGet(['b'])

  expect(requests).toHaveLength(3)
})

it('gives up when the new token is rejected, too', async () => {
  const { fetch, requests } = serverFor('none')
  const photos = createPhotosClient({ fetch, accessToken: () => 'stale' })

  await expect(photos.batchGet(['a'])).rejects.toMatchObject({ code: 'UNAUTHENTICATED', attempts: 2 })
  expect(requests).toHaveLength(2)
})

it('is followed by as many retries as any request', async () => {
  const unavailable = errors.unavailable()
  const { fetch, requests } = stubFetch((asked) => {
    if (requests.length === 1) return Response.json(body, { status: httpStatus })
    return requests.length < 5 ? Response.json(unavailable.body, { status: unavailable.httpStatus }) : allFound(asked)
  })
  const photos = createPhotosClient({ fetch, accessToken: () => 'any', clock: virtualClock(), retry: { limit: 3 } })

  expect(await photos.batchGet(['a'])).toMatchObject([{ ok: true }])
  expect(requests).toHaveLength(5)
})

it('asks again after a renewal that failed', async () => {
  const { fetch } = serverFor('fresh')
  let renewals = 0
  const photos = createPhotosClient({
    fetch,
    accessToken: ({ rejected }) => {
      if (!rejected) return 'stale'
      if (++renewals === 1) throw new Error('offline')
      return 'fresh'
    },
  })

  await expect(photos.batchGet(['a'])).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
  expect(await photos.batchGet(['a'])).toMatchObject([{ ok: true }])
})

it('counts the retries of a rejected token that has no other like any', async () => {
  const { fetch, requests } = serverFor('none')
  const retry = { limit: 2, shouldRetry: () => true }
  const photos = createPhotosClient({ fetch, accessToken: 'stale', clock: virtualClock(), retry })

  await expect(photos.batchGet(['a'])).rejects.toMatchObject({ code: 'UNAUTHENTICATED', attempts: 3 })
  expect(requests).toHaveLength(3)
})

it('ends the wait for a new token with the signal', async () => {
  const { fetch } = serverFor('none')
  const controller = new AbortController()
  const accessToken = ({ rejected }: { rejected: boolean }): string | Promise<string> => {
    if (!rejected) return 'stale'
    controller.abort()
    return new Promise(() => {})
  }

  await expect(
    createPhotosClient({ fetch, accessToken }).batchGet(['a'], { signal: controller.signal }),
  ).rejects.toMatchObject({ code: 'ABORTED' })
})

it('renews a token that a renewal gave back before, when it is rejected for good', async () => {
  let valid = 'A'
  let isAwake = false
  const { fetch } = stubFetch((asked, request) => {
    const isAccepted = isAwake && request.headers.get('authorization') === `Bearer ${valid}`
    isAwake = true
    return isAccepted ? allFound(asked) : Response.json(body, { status: httpStatus })
  })
  let stored = 'A'
  const accessToken = ({ rejected }: { rejected: boolean }) => (rejected ? (stored = valid) : stored)
  const photos = createPhotosClient({ fetch, accessToken })
  await photos.batchGet(['a'])
  valid = 'B'

  expect(await photos.batchGet(['a'])).toMatchObject([{ ok: true }])
})

it('shares a renewal between requests whose tokens differ', async () => {
  const { fetch } = serverFor('fresh')
  let tokens = 0
  let renewals = 0
  const accessToken = ({ rejected }: { rejected: boolean }) => {
    if (!rejected) return `stale-${++tokens}`
    renewals++
    return new Promise<string>((resolve) => void setTimeout(() => resolve('fresh')))
  }

  expect(await createPhotosClient({ fetch, accessToken }).batchGet(ids)).toHaveLength(ids.length)
  expect([tokens, renewals]).toEqual([4, 1])
})

it('does not leave later calls to a renewal that one waited for in vain', async () => {
  const { fetch } = serverFor('fresh')
  let renewals = 0
  const accessToken = ({ rejected }: { rejected: boolean }) => {
    if (!rejected) return 'stale'
    return ++renewals === 1 ? new Promise<string>(() => {}) : 'fresh'
  }
  const photos = createPhotosClient({ fetch, accessToken, clock: virtualClock(), retry: { limit: 0 } })

  await expect(photos.batchGet(['a'])).rejects.toMatchObject({ code: 'TIMEOUT', cause: { code: 'UNAUTHENTICATED' } })
  expect(await photos.batchGet(['a'])).toMatchObject([{ ok: true }])
})
