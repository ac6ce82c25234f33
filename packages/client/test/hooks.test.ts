import { createPhotosClient, type Hooks, type PhotosClientOptions } from '@photos-library/client'
import { createPhotosLibrary, photo, poison, transientNulls, unavailable, unauthenticated } from '@photos-library/msw'
import { batchGet } from '@photos-library/schema'
import { beforeEach, describe, expect, it } from 'vitest'
import { stubFetch } from './stub-fetch.ts'
import { virtualClock } from './virtual-clock.ts'

const library = createPhotosLibrary({ items: ['a', 'b', 'c', 'd'].map((id) => photo({ id })) })
beforeEach(() => library.reset())

/** Hooks that note what they are told, by name. */
function notes(): { hooks: Hooks; told: [string, object][] } {
  const told: [string, object][] = []
  const note = (name: string) => (event: object) => {
    told.push([name, event])
    return (end: object) => void told.push([`${name} ends`, end])
  }
  const hooks = {
    onOperation: note('operation'),
    onRequest: note('request'),
    onRetry: note('retry'),
    onSplit: note('split'),
    onWait: note('wait'),
    onInvalid: note('invalid'),
  }
  return { hooks, told }
}

function client(hooks: Hooks, options: Partial<PhotosClientOptions> = {}) {
  const clock = virtualClock()
  return createPhotosClient({
    accessToken: 'secret-token',
    fetch: library.fetch,
    clock,
    retry: { jitter: false },
    hooks,
    ...options,
  })
}

it('tell a call, its requests, a wait and a retry, with attempts and durations', async () => {
  library.fail(unavailable())
  const { hooks, told } = notes()

  await client(hooks).batchGet(['a'])

  const operation = { name: 'batchGet' }
  expect(told).toMatchObject([
    ['operation', operation],
    ['request', { operation, ids: ['a'], attempt: 1, url: batchGet.server + batchGet.path }],
    ['request ends', { duration: 0, httpStatus: 503, error: { code: 'UNAVAILABLE' } }],
    ['wait', { operation, attempt: 2, wait: 1000 }],
    ['wait ends', { duration: 1000 }],
    ['retry', { operation, ids: ['a'], attempt: 2, error: { code: 'UNAVAILABLE' } }],
    ['request', { operation, attempt: 2 }],
    ['request ends', { httpStatus: 200 }],
    ['operation ends', { duration: 1000, requests: 2 }],
  ])
  expect(JSON.stringify(told)).not.toContain('secret-token')
})

it('tell a split', async () => {
  library.fail(poison('d'))
  const { hooks, told } = notes()

  await client(hooks).batchGet(['a', 'b', 'c', 'd'])

  expect(told.filter(([name]) => name === 'split')).toMatchObject([
    ['split', { ids: ['a', 'b', 'c', 'd'] }],
    ['split', { ids: ['c', 'd'] }],
  ])
})

it('tell that ids answered with nothing are asked again', async () => {
  library.fail(transientNulls())
  const { hooks, told } = notes()

  await client(hooks).batchGet(['a'])

  expect(told.filter(([name]) => name === 'retry' || name === 'request')).toMatchObject([
    ['request', { ids: ['a'], attempt: 1 }],
    ['retry', { ids: ['a'], attempt: 1 }],
    ['request', { ids: ['a'], attempt: 1 }],
  ])
})

it.each([206, 401, 403, 404])('tell the HTTP status %s of a raw call', async (status) => {
  const { hooks, told } = notes()
  await client(hooks, { fetch: stubFetch(() => Response.json({}, { status })).fetch }).raw({ mediaItemIds: ['a'] })

  expect(told).toContainEqual(['request ends', { httpStatus: status, duration: 0, error: undefined }])
})

function brokenOff(): Response {
  return new Response(new ReadableStream({ start: (body) => body.error(new TypeError('terminated')) }))
}

it('tell the HTTP status of an answer that broke off', async () => {
  const { hooks, told } = notes()
  const photos = client(hooks, { fetch: stubFetch(brokenOff).fetch, retry: { limit: 0 } })

  await expect(photos.batchGet(['a'])).rejects.toMatchObject({ code: 'NETWORK' })
  expect(told.find(([name]) => name === 'request ends')).toMatchObject([
    'request ends',
    { httpStatus: 200, error: { code: 'NETWORK' } },
  ])
})

it.each(['stream', 'get', 'raw'] as const)('tell a %s', async (name) => {
  const { hooks, told } = notes()
  const photos = client(hooks)
  if (name === 'stream') await drain(photos.stream(['a']))
  if (name === 'get') await photos.get('a')
  if (name === 'raw') await photos.raw({ mediaItemIds: ['a'] })

  expect(told[0]).toEqual(['operation', { name }])
  expect(told.at(-1)).toMatchObject(['operation ends', { requests: 1 }])
})

async function drain(stream: AsyncIterable<unknown>): Promise<number> {
  let count = 0
  for await (const _ of stream) count++
  return count
}

function broken(): never {
  throw new Error('broken hook')
}

async function brokenLater(): Promise<never> {
  throw new Error('broken later')
}

it('change nothing when they throw', async () => {
  library.fail(unavailable())
  const hooks: Hooks = {
    onOperation: () => broken,
    onRequest: broken,
    onRetry: broken,
    onWait: () => broken,
    onSplit: brokenLater,
  }

  expect(await client(hooks).batchGet(['a'], { onProgress: broken })).toMatchObject([{ ok: true }])
})

it('tell an error that ends a call', async () => {
  library.fail(unauthenticated())
  const { hooks, told } = notes()

  await client(hooks)
    .batchGet(['a'])
    .catch(() => {})

  expect(told.at(-1)).toMatchObject(['operation ends', { error: { code: 'UNAUTHENTICATED' }, requests: 1 }])
})

it('tell an answer that cannot be paired with its ids', async () => {
  const { fetch } = stubFetch(() => Response.json({ mediaItemResults: [] }))
  const { hooks, told } = notes()
  const call = client(hooks, { fetch }).batchGet(['a'])

  await expect(call).rejects.toMatchObject({ code: 'INVALID_RESPONSE', attempts: 1 })
  expect(told.find(([name]) => name === 'request ends')).toMatchObject([
    'request ends',
    { error: { code: 'INVALID_RESPONSE' }, httpStatus: 200 },
  ])
})

it('tell what else ends a stream as the cause of an error', async () => {
  const { hooks, told } = notes()
  const cause = 'the source is dry'
  const source = async function* () {
    yield 'a'
    throw cause
  }

  await expect(drain(client(hooks).stream(source()))).rejects.toBe(cause)
  expect(told.at(-1)).toMatchObject(['operation ends', { error: { code: 'UNKNOWN', cause }, requests: 1 }])
})

it('tell of a raw call whose headers cannot be sent, and of no request', async () => {
  const { hooks, told } = notes()
  const cause: unknown = await client(hooks)
    .raw({ mediaItemIds: ['a'] }, { headers: { 'x-note': 'two\nlines' } })
    .catch((error: unknown) => error)

  expect(told).toMatchObject([
    ['operation', { name: 'raw' }],
    ['operation ends', { error: { code: 'UNKNOWN', cause }, requests: 0 }],
  ])
})

describe('validate', () => {
  const { fetch } = stubFetch((ids) =>
    Response.json({ mediaItemResults: ids.map((id) => ({ mediaItem: { id, productUrl: 1 } })) }),
  )

  it('refuses an answer that breaks its schema, with the path', async () => {
    await expect(client({}, { fetch, validate: true }).batchGet(['a'])).rejects.toMatchObject({
      code: 'INVALID_RESPONSE',
      message: expect.stringContaining('/mediaItemResults/0/mediaItem'),
    })
  })

  it('reports it', async () => {
    const { hooks, told } = notes()

    expect(await client(hooks, { fetch, validate: 'report' }).batchGet(['a'])).toMatchObject([{ ok: true }])
    expect(told.find(([name]) => name === 'invalid')).toMatchObject([
      'invalid',
      { violation: { path: expect.any(String) } },
    ])
  })

  it('takes what the API answers', async () => {
    expect(await client({}, { validate: true }).batchGet(['a', 'unknown'])).toMatchObject([{ ok: true }, { ok: false }])
  })

  it('reports to nobody only by mistake', () => {
    expect(() => client({}, { validate: 'report' })).toThrow('INVALID_ARGUMENT: Failed to use `validate`: report.')
  })
})

it('tell the end of a request also when fetch does not listen to its signal', async () => {
  const ends: unknown[] = []
  const photos = createPhotosClient({
    accessToken: 't',
    fetch: () => new Promise(() => {}),
    clock: virtualClock(),
    timeout: 1000,
    retry: 0,
    hooks: { onRequest: () => (end) => void ends.push(end) },
  })

  await expect(photos.batchGet(['a'])).rejects.toMatchObject({ code: 'TIMEOUT' })
  expect(ends).toEqual([{ duration: 1000, error: expect.objectContaining({ code: 'TIMEOUT' }) }])
})
