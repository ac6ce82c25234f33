import { createPhotosClient, type BudgetOptions } from '@photos-library/client'
import { errors } from '@photos-library/schema'
import { expect, it } from 'vitest'
import { allFound, stubFetch } from './stub-fetch.ts'
import { virtualClock } from './virtual-clock.ts'

function clientAt(now: () => number, budget: BudgetOptions) {
  const { fetch, requests } = stubFetch(allFound)
  const clock = { now, after: () => () => {} }
  return { photos: createPhotosClient({ accessToken: 't', fetch, clock, budget }), requests }
}

it('refuses a request beyond the day before it is sent, until midnight Pacific time', async () => {
  let now = Date.parse('2026-07-01T23:30:00-07:00')
  const { photos, requests } = clientAt(() => now, { perDay: 1 })
  await photos.batchGet(['a'])

  await expect(photos.batchGet(['b'])).rejects.toMatchObject({
    code: 'BUDGET_EXHAUSTED',
    attempts: 0,
    retryAfter: 30 * 60_000,
    remaining: ['b'],
    message: expect.stringContaining('2026-07-02T07:00:00.000Z'),
  })
  expect(requests).toHaveLength(1)

  now += 30 * 60_000
  expect(await photos.batchGet(['b'])).toMatchObject([{ ok: true }])
})

it.each([
  ['23 hours', '2026-03-08T00:00:00-08:00', 23],
  ['25 hours', '2026-11-01T00:00:00-07:00', 25],
])('knows a day of %s', async (_, midnight, hours) => {
  const { photos } = clientAt(() => Date.parse(midnight), { perDay: 0 })

  await expect(photos.batchGet(['a'])).rejects.toMatchObject({ retryAfter: hours * 3_600_000 })
})

it('refuses a request beyond the minute', async () => {
  let now = Date.UTC(2026, 0, 1, 0, 0, 50)
  const { photos } = clientAt(() => now, { perMinute: 1 })
  await photos.raw({ mediaItemIds: ['a'] })

  await expect(photos.get('b')).rejects.toMatchObject({ code: 'BUDGET_EXHAUSTED', retryAfter: 10_000 })
  now += 10_000
  expect(await photos.get('b')).toMatchObject({ id: 'b' })
})

it('counts a request that is sent again', async () => {
  const { httpStatus, body } = errors.unavailable()
  const { fetch, requests } = stubFetch(() => Response.json(body, { status: httpStatus }))
  const photos = createPhotosClient({ accessToken: 't', fetch, clock: virtualClock(), budget: { perDay: 2 } })

  await expect(photos.batchGet(['a'])).rejects.toMatchObject({ code: 'BUDGET_EXHAUSTED', remaining: ['a'] })
  expect(requests).toHaveLength(2)
})

it('counts where the caller counts', async () => {
  const counts: Record<string, number> = {}
  const counter = { increment: async (key: string) => (counts[key] = (counts[key] ?? 0) + 1) }
  const one = clientAt(() => Date.UTC(2026, 0, 1), { perDay: 1, counter })
  const other = clientAt(() => Date.UTC(2026, 0, 1), { perDay: 1, counter })
  await one.photos.batchGet(['a'])

  await expect(other.photos.batchGet(['a'])).rejects.toMatchObject({ code: 'BUDGET_EXHAUSTED' })
  expect(counts).toEqual({ 'day 2025-12-31': 2 })
})

it('does not spend the day on what the minute refuses', async () => {
  let now = Date.UTC(2026, 0)
  const { photos, requests } = clientAt(() => now, { perMinute: 1, perDay: 5 })
  const callTwice = () => Promise.allSettled([photos.batchGet(['a']), photos.batchGet(['b'])])
  for (let minutes = 0; minutes < 5; minutes++) {
    await callTwice()
    now += 60_000
  }

  expect(requests).toHaveLength(5)
  await expect(photos.batchGet(['a'])).rejects.toThrow('`budget.perDay` is 5, and spent')
})

it('sends nothing when the counter throws', async () => {
  const cause = new Error('no Redis')
  const { photos, requests } = clientAt(() => 0, { perDay: 1, counter: { increment: () => Promise.reject(cause) } })

  await expect(photos.batchGet(['a'])).rejects.toMatchObject({
    code: 'INVALID_ARGUMENT',
    message: 'INVALID_ARGUMENT: Failed to count the request: `budget.counter` threw. Please see the cause',
    attempts: 0,
    remaining: ['a'],
    cause,
  })
  expect(requests).toEqual([])
})

it.each([undefined, null, Number.NaN, 'x', 0, 1.5])('sends nothing when the counter answers %s', async (count) => {
  const budget: object = { perMinute: 9, counter: { increment: () => count } }
  const { photos, requests } = clientAt(() => 0, budget)

  await expect(photos.batchGet(['a'])).rejects.toThrow(`INVALID_ARGUMENT: Failed to use \`budget.counter\`: ${count}.`)
  expect(requests).toEqual([])
})

it('refuses a budget that makes no sense', () => {
  expect(() => clientAt(() => 0, { perDay: -1 })).toThrow('`budget.perDay`: -1')
})
