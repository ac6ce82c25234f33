import { createPhotosClient, type PhotosClientOptions, type RetryOptions } from '@photos-library/client'
import {
  createPhotosLibrary,
  photo,
  quotaExceeded,
  serverError,
  unavailable,
  unauthenticated,
  disconnect,
} from '@photos-library/msw'
import { errors } from '@photos-library/schema'
import { beforeEach, describe, expect, it } from 'vitest'
import { allFound, stubFetch } from './stub-fetch.ts'
import { type VirtualClock, virtualClock } from './virtual-clock.ts'

const library = createPhotosLibrary({ items: [photo({ id: 'a' })] })
let clock: VirtualClock
beforeEach(() => {
  clock = virtualClock(Date.UTC(2000, 0))
  library.reset()
})

function clientWith(
  retry: RetryOptions | number = { jitter: false },
  fetch: PhotosClientOptions['fetch'] = library.fetch,
) {
  return createPhotosClient({ accessToken: 't', fetch, retry, clock })
}

describe('a request that failed', () => {
  it('is sent again after 503, ever later', async () => {
    library.fail(unavailable(), { times: 3 })

    expect(await clientWith().batchGet(['a'])).toMatchObject([{ ok: true }])
    expect(clock.waits.map(Math.round)).toEqual([1000, 1300, 1690])
  })

  it('is sent again when the network failed', async () => {
    library.fail(disconnect())

    expect(await clientWith().batchGet(['a'])).toMatchObject([{ ok: true }])
    expect(clock.waits).toEqual([1000])
  })

  it('waits 30 seconds or longer after 429', async () => {
    library.fail(quotaExceeded())

    await clientWith({}).batchGet(['a'])

    expect(clock.waits).toEqual([30_000])
  })

  it('is sent again once after 500, after a second or longer', async () => {
    library.fail(serverError(), { times: 2 })

    expect(await clientWith({}).batchGet(['a'])).toMatchObject([{ ok: false, status: { code: 13 } }])
    expect(clock.waits).toEqual([1000])
  })

  it('is not sent again after 401', async () => {
    library.fail(unauthenticated())

    await expect(clientWith().batchGet(['a'])).rejects.toMatchObject({ code: 'UNAUTHENTICATED', attempts: 1 })
    expect(clock.waits).toEqual([])
  })

  it.each([400, 403, 404, 409, 412, 499, 501, 502])('is not sent again after %i', async (status) => {
    const { fetch, requests } = stubFetch(() => new Response('', { status }))

    await expect(clientWith({}, fetch).batchGet(['a'])).rejects.toMatchObject({ httpStatus: status, attempts: 1 })
    expect(requests).toHaveLength(1)
  })

  it('fails for good with the last error and the number of attempts', async () => {
    library.fail(unavailable(), { times: 4 })

    await expect(clientWith().batchGet(['a'])).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      attempts: 4,
      remaining: ['a'],
    })
  })

  it('waits a random part of the delay, unless told not to', async () => {
    library.fail(unavailable(), { times: 3 })

    await clientWith({}).batchGet(['a'])

    expect(clock.waits.every((wait, index) => wait >= 0 && wait <= 1000 * 1.3 ** index)).toBe(true)
  })

  it('is not sent again by a raw call', async () => {
    library.fail(unavailable())

    expect(await clientWith().raw({ mediaItemIds: ['a'] })).toMatchObject({ ok: false })
    expect(clock.waits).toEqual([])
  })
})

describe('the server asks to wait', () => {
  const { httpStatus, body } = errors.unavailable()
  const askedToWait = (retryAfter: string) => {
    const { fetch, requests } = stubFetch((ids) =>
      requests.length === 1
        ? Response.json(body, { status: httpStatus, headers: { 'retry-after': retryAfter } })
        : allFound(ids),
    )
    return fetch
  }

  it.each([
    ['seconds', '7', 7000],
    ['a date that is over', 'Sun, 06 Nov 1994 08:49:37 GMT', 0],
    ['a date to come', 'Sat, 01 Jan 2000 00:00:07 GMT', 7000],
    ['longer than anybody would', '86400', 60_000],
    ['the first of two', '7, 9', 7000],
    ['something else', 'soon', 1000],
    ['less than nothing', '-1', 1000],
    ['what starts as words and ends as a number', 'tomorrow 3', 1000],
  ])('for %s', async (_name, retryAfter, wait) => {
    await clientWith({ jitter: false }, askedToWait(retryAfter)).batchGet(['a'])
    expect(clock.waits).toEqual([wait])
  })
})

describe('the retry options', () => {
  it('of a call go before those of the client', async () => {
    library.fail(unavailable())

    await expect(clientWith().batchGet(['a'], { retry: { limit: 0 } })).rejects.toMatchObject({ attempts: 1 })
  })

  it('of a call leave to the client what is `undefined`', async () => {
    library.fail(unavailable())
    const photos = clientWith({ limit: 0 })

    await expect(photos.batchGet(['a'], { retry: { limit: undefined } })).rejects.toMatchObject({ attempts: 1 })
  })

  it.each([
    [0, 1],
    [1, 2],
  ])('are a limit when they are the number %i', async (retry, attempts) => {
    library.fail(unavailable(), { times: 2 * attempts })

    await expect(clientWith(retry).batchGet(['a'])).rejects.toMatchObject({ attempts })
    await expect(clientWith().batchGet(['a'], { retry })).rejects.toMatchObject({ attempts })
  })

  it('let the caller decide', async () => {
    library.fail(unauthenticated())
    const retry: RetryOptions = { jitter: false, shouldRetry: ({ error }) => error.code === 'UNAUTHENTICATED' }

    expect(await clientWith(retry).batchGet(['a'])).toMatchObject([{ ok: true }])
  })

  it('hold for a failure of the network, too', async () => {
    library.fail(disconnect(), { times: 2 })
    const retry: RetryOptions = { delay: (attempt) => attempt * 10, jitter: (delay) => delay + 1 }

    expect(await clientWith(retry).batchGet(['a'])).toMatchObject([{ ok: true }])
    expect(clock.waits).toEqual([21, 31])
  })

  it('do not decide on the renewal of a token', async () => {
    library.fail(unauthenticated())
    const photos = createPhotosClient({
      accessToken: ({ rejected }) => (rejected ? 'fresh' : 'stale'),
      fetch: library.fetch,
      retry: { shouldRetry: () => false },
    })

    expect(await photos.batchGet(['a'])).toMatchObject([{ ok: true }])
  })
})

function fails(): never {
  throw new Error('a mistake')
}

describe('a function of the retry options', () => {
  it.each<[string, RetryOptions]>([
    ['retry.delay', { delay: fails }],
    ['retry.jitter', { jitter: fails }],
    ['retry.shouldRetry', { shouldRetry: fails }],
  ])('ends the call when %s throws', async (name, retry) => {
    library.fail(unavailable())

    await expect(clientWith(retry).batchGet(['a'])).rejects.toMatchObject({
      message: `INVALID_ARGUMENT: Failed to decide on a retry: \`${name}\` threw. Please see the cause`,
      attempts: 1,
      remaining: ['a'],
      cause: { message: 'a mistake' },
    })
  })

  it.each<[string, unknown, object]>([
    ['retry.delay', Infinity, { delay: () => Infinity }],
    ['retry.delay', -1, { delay: () => -1 }],
    ['retry.jitter', null, { jitter: () => null }],
    ['retry.jitter', Number.NaN, { jitter: () => Number.NaN }],
    ['retry.shouldRetry', 'yes', { shouldRetry: () => 'yes' }],
    ['retry.shouldRetry', '[object Promise]', { shouldRetry: async () => fails() }],
  ])('ends the call when %s answers %s', async (name, value, retry) => {
    library.fail(unavailable())
    const call = clientWith(retry).batchGet(['a'])

    await expect(call).rejects.toThrow(`INVALID_ARGUMENT: Failed to use \`${name}\`: ${String(value)}. Please`)
    await expect(call).rejects.toMatchObject({ attempts: 1, remaining: ['a'] })
    expect(clock.waits).toEqual([])
  })
})

it('ends a wait with the signal', async () => {
  const controller = new AbortController()
  library.fail(unavailable())
  const hooks = { onWait: () => controller.abort() }
  const photos = createPhotosClient({ accessToken: 't', fetch: library.fetch, clock, hooks })

  await expect(photos.batchGet(['a'], { signal: controller.signal })).rejects.toMatchObject({ code: 'ABORTED' })
  expect(clock.waits).toEqual([])
})

it('is sent again once after 500, whatever came in between', async () => {
  const { fetch, asked } = stubFetch(() => {
    const { httpStatus, body } = asked().length === 2 ? errors.unavailable() : errors.internal()
    return Response.json(body, { status: httpStatus })
  })
  const photos = createPhotosClient({ accessToken: 't', fetch, clock: virtualClock() })

  expect(await photos.batchGet(['a'])).toMatchObject([{ ok: false }])
  expect(asked()).toHaveLength(3)
})

it('is sent again after a 500 also when a 503 came before', async () => {
  const { fetch, asked } = stubFetch((ids) => {
    if (asked().length > 2) return allFound(ids)
    const { httpStatus, body } = asked().length === 1 ? errors.unavailable() : errors.internal()
    return Response.json(body, { status: httpStatus })
  })
  const photos = createPhotosClient({ accessToken: 't', fetch, clock: virtualClock() })

  expect(await photos.batchGet(['a'])).toMatchObject([{ ok: true }])
})
