import { createClock, createPhotosLibrary, photo, type PhotosLibrary } from '@photos-library/msw'
import { errors, invalidMediaItemId, scopes } from '@photos-library/schema'
import { expect, test } from 'vitest'
import { requestFor, resultsOf } from './ask.ts'

const items = ['mine', 'hers', 'other-app'].map((id) => photo({ id }))
const owners = {
  mine: { user: 'ada', app: 'ours' },
  hers: { user: 'bea' },
  'other-app': { user: 'ada', app: 'theirs' },
}
const hour = 60 * 60 * 1000

async function found(library: PhotosLibrary, token: string): Promise<boolean[]> {
  const ids = items.map(({ id }) => id)
  const results = await resultsOf(await library.fetch(requestFor(ids, {}, token)))
  return results.map((result) => result.mediaItem !== undefined)
}

const statusOf = async (library: PhotosLibrary, token = 'any') =>
  (await library.fetch(requestFor(['mine'], {}, token))).status

test('ids of other users and of other apps are invalid', async () => {
  const grant = { scopes: scopes.legacy, user: 'ada', app: 'ours' }
  const auth = { ada: grant, bea: { ...grant, user: 'bea' } }
  const library = createPhotosLibrary({ items, owners, auth })
  expect(await found(library, 'ada')).toEqual([true, false, false])
  expect(await found(library, 'bea')).toEqual([false, true, false])
  expect(await resultsOf(await library.fetch(requestFor(['mine'], {}, 'bea')))).toEqual([
    { status: invalidMediaItemId },
  ])
  const legacy = createPhotosLibrary({ items, owners, auth, scopes: 'legacy' })
  expect(await found(legacy, 'ada')).toEqual([true, false, true])
})

test('with the legacy scopes, the scope of the app alone still shows its own items only', async () => {
  const auth = { narrow: { scopes: scopes['2025'], user: 'ada', app: 'ours' } }
  const library = createPhotosLibrary({ items, owners, auth, scopes: 'legacy' })
  expect(await found(library, 'narrow')).toEqual([true, false, false])
})

test('a token expires by the clock', async () => {
  const clock = createClock()
  const grant = { scopes: scopes.legacy }
  const auth = {
    number: { ...grant, expires: clock.now() + hour },
    text: { ...grant, expires: '2026-01-01T02:00:00Z' },
  }
  const library = createPhotosLibrary({ items, auth, clock })
  const statuses = async () => [await statusOf(library, 'number'), await statusOf(library, 'text')]
  expect(await statuses()).toEqual([200, 200])
  clock.advance(hour)
  expect(await statuses()).toEqual([401, 200])
  clock.advance(hour)
  expect(await statuses()).toEqual([401, 401])
})

test('the journal names the user, and never the token', async () => {
  const library = createPhotosLibrary({ auth: { secret: { scopes: scopes.legacy, user: 'ada' } } })
  await library.fetch(requestFor(['a'], {}, 'secret'))
  await library.fetch(requestFor(['a'], {}, 'secret-too'))
  expect(library.requests.map(({ user }) => user)).toEqual(['ada', undefined])
  expect(JSON.stringify(library.requests)).not.toContain('secret')
})

test('an API that is not enabled is answered as the contract has it', async () => {
  const library = createPhotosLibrary({ apiEnabled: false, project: '42' })
  const response = await library.fetch(requestFor(['a']))
  expect(await response.json()).toEqual(errors.serviceDisabled({ project: '42' }).body)
})

test('a quota of a minute comes back with the next one', async () => {
  const clock = createClock()
  const library = createPhotosLibrary({ items, quota: { perMinute: 2 }, project: '42', clock })
  expect([await statusOf(library), await statusOf(library), await statusOf(library)]).toEqual([200, 200, 429])
  const response = await library.fetch(requestFor(['mine']))
  expect(await response.json()).toEqual(errors.quotaExceeded({ project: '42' }).body)
  expect(response.headers.has('retry-after')).toBe(false)
  clock.advance(60_000)
  expect(await statusOf(library)).toBe(200)
})

test.each([
  ['in winter', '2026-01-02T07:59:59Z'],
  ['in summer', '2026-07-02T06:59:59Z'],
])('a quota of a day comes back at midnight Pacific time %s', async (_, beforeMidnight) => {
  const clock = createClock(Date.parse(beforeMidnight))
  const library = createPhotosLibrary({ items, quota: { perDay: 1 }, clock })
  expect([await statusOf(library), await statusOf(library)]).toEqual([200, 429])
  clock.advance(999)
  expect(await statusOf(library)).toBe(429)
  clock.advance(1)
  expect(await statusOf(library)).toBe(200)
})

test('a quota is not spent by a request without a good token, and comes back with reset()', async () => {
  const library = createPhotosLibrary({ items, quota: { perDay: 1 }, auth: { good: { scopes: scopes.legacy } } })
  expect([await statusOf(library, 'bad'), await statusOf(library, 'good'), await statusOf(library, 'good')]).toEqual([
    401, 200, 429,
  ])
  library.reset()
  expect(await statusOf(library, 'good')).toBe(200)
})
