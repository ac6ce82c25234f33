import { createPhotosClient, type PhotosClientOptions } from '@photos-library/client'
import { batchGet } from '@photos-library/schema'
import { expect, it } from 'vitest'
import { allFound, stubFetch } from './stub-fetch.ts'

it.each([
  [undefined, batchGet.server],
  ['http://localhost:8787', 'http://localhost:8787'],
  ['http://127.0.0.1:8787/', 'http://127.0.0.1:8787'],
  ['http://[::1]:8787', 'http://[::1]:8787'],
  ['https://proxy.example/google/', 'https://proxy.example/google'],
])('sends to the endpoint %s', async (endpoint, base) => {
  const { fetch, requests } = stubFetch(allFound)
  await createPhotosClient({ accessToken: 't', endpoint, fetch }).batchGet(['a'])

  expect(requests[0]?.url).toBe(`${base}${batchGet.path}?${batchGet.idsParameter}=a`)
})

it.each([
  ['http://photoslibrary.googleapis.com', 'unencrypted'],
  ['http://127.0.0.1.example.com', 'unencrypted'],
  ['http://localhost.example.com', 'unencrypted'],
  ['ftp://localhost', 'unencrypted'],
  ['/api', 'not an absolute URL'],
  ['https://user:word@example.com', 'password'],
  ['https://example.com/?key=1', 'query'],
  ['https://example.com/?', 'query'],
  ['https://example.com/api#', 'fragment'],
])('refuses the endpoint %s', (endpoint, flaw) => {
  const refused = () => createPhotosClient({ accessToken: 't', endpoint })

  expect(refused).toThrow(/^INVALID_ARGUMENT: Failed to use `endpoint`: /)
  expect(refused).toThrow(flaw)
})

it.each(['https://user:secret@example.com', 'foo://user:secret@example.com', 'https://user:secret@exa mple.com'])(
  'does not show the password in %s',
  (endpoint) => {
    expect(() => createPhotosClient({ accessToken: 't', endpoint })).toThrow(/^((?!secret).)*$/)
  },
)

/** What only those without types can give. */
function untyped(options: object): PhotosClientOptions {
  return { accessToken: 't', ...options }
}

const refusedOfAll: [string, object][] = [
  ['`signal`: [object Object]', { signal: {} }],
  ['`concurrency`: 0', { concurrency: 0 }],
  ['`concurrency`: NaN', { concurrency: Number.NaN }],
  ['`timeout`: 1', { timeout: '1' }],
  ['`onProgress`: true', { onProgress: true }],
  ['`retry`: false', { retry: false }],
  ['`retry`: null', { retry: null }],
  ['`retry`: no', { retry: 'no' }],
  ['`retry.limit`: -1', { retry: -1 }],
  ['`retry.limit`: NaN', { retry: { limit: Number.NaN } }],
  ['`retry.statusCodes`: 503', { retry: { statusCodes: 503 } }],
  ['`retry.statusCodes`: 503', { retry: { statusCodes: '503' } }],
  ['`retry.statusCodes`: NaN,x', { retry: { statusCodes: [Number.NaN, 'x'] } }],
  ['`retry.delay`: 5', { retry: { delay: 5 } }],
  ['`retry.jitter`: 0.5', { retry: { jitter: 0.5 } }],
  ['`retry.jitter`: full', { retry: { jitter: 'full' } }],
  ['`retry.maxRetryAfter`: 0.5', { retry: { maxRetryAfter: 0.5 } }],
  ['`retry.shouldRetry`: true', { retry: { shouldRetry: true } }],
]

it.each<[string, object]>([
  ...refusedOfAll,
  ['`fetch`: null', { fetch: null }],
  ['`maxUrlLength`: 1.5', { maxUrlLength: 1.5 }],
  ['`getWindow`: -1', { getWindow: -1 }],
  ['`budget`: null', { budget: null }],
  ['`budget.perDay`: -1', { budget: { perDay: -1 } }],
  ['`budget.counter`: [object Object]', { budget: { counter: {} } }],
  ['`badIds`: a', { badIds: ['a'] }],
  ['`cache`: [object Object]', { cache: {} }],
  ['`hooks`: null', { hooks: null }],
  ['`validate`: Report', { validate: 'Report', hooks: { onInvalid() {} } }],
  ['`validate`: 1', { validate: 1 }],
  ['`clock`: [object Object]', { clock: {} }],
])('refuses %s by name and value', (text, options) => {
  expect(() => createPhotosClient(untyped(options))).toThrow(`INVALID_ARGUMENT: Failed to use ${text}. Please give `)
})

it.each(refusedOfAll)('refuses %s of a call as a rejection', async (text, options) => {
  const call = createPhotosClient({ accessToken: 't' }).batchGet([], options)

  await expect(call).rejects.toThrow(`INVALID_ARGUMENT: Failed to use ${text}. Please give `)
})

it('says which functions an object lacks', () => {
  expect(() => createPhotosClient(untyped({ clock: { now() {} } }))).toThrow('Please give an object {now,after}')
})

it('refuses a signal of `get` that is none', async () => {
  const options = untyped({ signal: {} })

  await expect(createPhotosClient({ accessToken: 't' }).get('a', options)).rejects.toThrow('`signal`: [object Object]')
})

it('takes `undefined` for what is left out', async () => {
  const ofAll = ['signal', 'concurrency', 'retry', 'timeout', 'totalTimeout', 'maxAge', 'onProgress']
  const ofClients = ['endpoint', 'maxUrlLength', 'getWindow', 'budget', 'badIds', 'cache', 'hooks', 'validate', 'clock']
  const { fetch } = stubFetch(allFound)
  const photos = createPhotosClient(untyped({ ...leftOut([...ofAll, ...ofClients]), fetch }))

  expect(await photos.batchGet(['a'], leftOut(ofAll))).toMatchObject([{ ok: true }])
})

function leftOut(names: readonly string[]): object {
  return Object.fromEntries(names.map((name) => [name, undefined]))
}

it('takes `Infinity` for any number', async () => {
  const { fetch } = stubFetch(allFound)
  const budget = { perMinute: Infinity, perDay: Infinity }
  const photos = createPhotosClient({ accessToken: 't', fetch, budget, retry: { limit: Infinity } })

  expect(await photos.batchGet(['a'])).toMatchObject([{ ok: true }])
})

it('refuses a wrong concurrency of a call as a rejection', async () => {
  const photos = createPhotosClient({ accessToken: 't' })

  await expect(photos.batchGet([], { concurrency: -1 })).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' })
})
