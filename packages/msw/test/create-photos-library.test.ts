import { createPhotosLibrary, photo, video } from '@photos-library/msw'
import { batchGet, invalidMediaItemId } from '@photos-library/schema'
import { getResponse } from 'msw'
import { expect, test } from 'vitest'
import { requestFor, resultsOf } from './ask.ts'

const a = photo({ id: 'a' })
const b = video({ id: 'b' })
const lost = { status: invalidMediaItemId }

test('is empty by default', async () => {
  const library = createPhotosLibrary()
  expect(library.items).toEqual([])
  expect(await resultsOf(await library.fetch(requestFor(['a'])))).toEqual([lost])
})

test('adds, replaces and removes items', async () => {
  const library = createPhotosLibrary({ items: [a] })
  library.add(b, { ...a, description: 'new' })
  library.remove('b', 'never-there')
  expect(library.items).toEqual([{ ...a, description: 'new' }])
  expect(await resultsOf(await library.fetch(requestFor(['b', 'a'])))).toEqual([lost, { mediaItem: library.items[0] }])
})

test('goes back to the initial items and an empty journal', async () => {
  const library = createPhotosLibrary({ items: [a] })
  library.add(b)
  library.remove('a')
  await library.fetch(requestFor(['a']))
  library.reset()
  expect(library.items).toEqual([a])
  expect(library.requests).toEqual([])
})

test('keeps its own copies of the items', () => {
  const item = photo({ id: 'a' })
  const library = createPhotosLibrary({ items: [item] })
  item.filename = 'changed'
  library.reset()
  expect(library.items).toEqual([a])
})

test('is not changed by another library of the same items', () => {
  const items = [a]
  const [one, other] = [createPhotosLibrary({ items }), createPhotosLibrary({ items })]
  one.remove('a')
  expect(other.items).toEqual([a])
})

test('keeps a journal of what it answered', async () => {
  const library = createPhotosLibrary({ items: [a] })
  await library.fetch(requestFor(['a', 'x'], { access_token: 'secret' }))
  await library.fetch(new Request(`${batchGet.server}/v1/albums`, { method: 'POST' }))
  expect(library.requests).toEqual([
    {
      method: 'GET',
      url: `${batchGet.server}${batchGet.path}?mediaItemIds=a&mediaItemIds=x&access_token=***`,
      at: Date.UTC(2026, 0),
      ids: ['a', 'x'],
      parameters: { access_token: '***' },
      httpStatus: 200,
    },
    {
      method: 'POST',
      url: `${batchGet.server}/v1/albums`,
      at: Date.UTC(2026, 0),
      ids: [],
      parameters: {},
      httpStatus: 404,
      unhandled: expect.stringContaining('this was POST /v1/albums'),
    },
  ])
})

test.each(['access_token', 'oauth_token', 'key', 'token', 'Authorization', 'api_key'])(
  'keeps the value of %s out of the journal',
  async (name) => {
    const library = createPhotosLibrary()
    await library.fetch(new Request(`${requestFor(['a'], { [name]: 'secret' }).url}&${name}=secret#token=secret`))
    expect(library.requests).toHaveLength(1)
    expect(JSON.stringify(library.requests)).not.toContain('secret')
  },
)

test('fetch() looks at the path, and not at the host', async () => {
  const library = createPhotosLibrary({ items: [a], auth: 'off' })
  const response = await library.fetch(new Request(`http://localhost:1${batchGet.path}?mediaItemIds=a`))
  expect(await resultsOf(response)).toEqual([{ mediaItem: a }])
  expect((await library.fetch(new Request('http://localhost:1/'))).status).toBe(404)
})

test('the handlers leave other hosts alone', async () => {
  const library = createPhotosLibrary({ items: [a] })
  const hosts = ['example.com', 'localhost:8787', 'googleapis.com.example.com', 'notgoogleapis.com']
  for (const host of hosts) {
    expect(await getResponse(library.handlers, new Request(`https://${host}${batchGet.path}`))).toBeUndefined()
  }
  expect(library.requests).toEqual([])
})
