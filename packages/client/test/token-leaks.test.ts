import { createPhotosClient, type PhotosClientOptions } from '@photos-library/client'
import { photo } from '@photos-library/msw'
import { codes } from '@photos-library/schema'
import { expect, it } from 'vitest'
import { found, stubFetch } from './stub-fetch.ts'

const token = 'ya29.a/secret+token='
const spoken = [token, encodeURIComponent(token), JSON.stringify(`Bearer ${token}`)].join(' ')

/** Every text that can be reached from a value, hidden properties included. */
function textsOf(value: unknown, depth = 8): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || depth === 0) return []
  return Reflect.ownKeys(value).flatMap((name) => [String(name), ...textsOf(Reflect.get(value, name), depth - 1)])
}

function client(answer: () => Response | Promise<Response>, options: Partial<PhotosClientOptions> = {}) {
  return createPhotosClient({ accessToken: token, fetch: stubFetch(answer).fetch, retry: { limit: 0 }, ...options })
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (error: unknown) => error,
  )
}

function results(...mediaItemResults: unknown[]): () => Response {
  return () => Response.json({ mediaItemResults })
}

const failed = { code: 3, message: spoken, details: [{ '@type': 'a', said: spoken, [token]: 1 }] }
const quoting = Object.assign(new TypeError('fetch failed'), { init: { authorization: `Bearer ${token}` } })

it.each([
  ['another item’s id', () => client(results(found(spoken))).batchGet(['a'])],
  ['the status of an id', () => client(results({ status: failed })).get('a')],
  ['a value that breaks the schema', () => client(results({ mediaItem: spoken }), { validate: true }).batchGet(['a'])],
  [
    'a content type',
    () => client(() => new Response('x', { headers: { 'content-type': `text/x; t=${token}` } })).get('a'),
  ],
  ['a media type', () => client(() => new Response('x', { headers: { 'content-type': token } })).get('a')],
  ['an error’s message', () => client(() => Response.json({ error: failed }, { status: 403 })).get('a')],
  ['the error of a fetch', () => client(() => Promise.reject(quoting)).get('a')],
  ['the message of a fetch', () => client(() => Promise.reject(new TypeError(spoken))).get('a')],
])('a token does not come back in an error from %s', async (_, call) => {
  const error = await failureOf(call())

  expect(error).toMatchObject({ name: 'PhotosLibraryError', remaining: expect.any(Array) })
  expect(textsOf(error).join('\n')).not.toMatch(/secret/)
})

it('a token does not come back in what a hook is told of an answer', async () => {
  const told: unknown[] = []
  const hooks = { onInvalid: (event: unknown) => void told.push(event) }
  await client(results({ mediaItem: { ...photo({ id: 'a' }), productUrl: [spoken] } }), {
    validate: 'report',
    hooks,
  }).batchGet(['a'])

  expect(told).toMatchObject([{ violation: { keyword: 'type', value: [expect.stringContaining('[access token]')] } }])
  expect(textsOf(told).join('\n')).not.toMatch(/secret/)
})

it('an answer about the ids is passed on as it came', async () => {
  const status = { code: codes.NOT_FOUND.number, message: spoken }

  expect(await client(results({ status })).batchGet(['a'])).toEqual([{ ok: false, id: 'a', status }])
})
