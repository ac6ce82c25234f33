import { chaos, createPhotosLibrary, poison, quotaExceeded, stall, truncated } from '@photos-library/msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { requestFor } from './ask.ts'

const library = createPhotosLibrary()
const server = setupServer(...library.handlers)

beforeAll(() => server.listen())
afterEach(() => {
  vi.useRealTimers()
  library.reset()
})
afterAll(() => server.close())

async function statuses(count: number): Promise<number[]> {
  for (let index = 0; index < count; index++) await library.fetch(requestFor(['a']))
  return library.requests.map(({ httpStatus }) => httpStatus)
}

test('chaos() fails the same requests for the same seed, at the rate', async () => {
  library.fail(chaos({ seed: 7, rate: 0.3 }))
  const first = await statuses(300)
  library.reset()
  library.fail(chaos({ seed: 7, rate: 0.3 }))
  expect(await statuses(300)).toEqual(first)
  library.reset()
  library.fail(chaos({ seed: 8, rate: 0.3 }))
  expect(await statuses(300)).not.toEqual(first)
  const failed = first.filter((status) => status !== 200)
  expect(failed.length).toBeGreaterThan(60)
  expect(failed.length).toBeLessThan(120)
  expect(new Set(failed)).toEqual(new Set([500, 503]))
})

test('chaos() draws from the kinds it is given, and the journal names them', async () => {
  const fault = library.fail(chaos({ rate: 1, kinds: [quotaExceeded(), truncated(), poison('lost')] }))
  await statuses(100)
  const names = library.requests.map(({ fault }) => fault)
  expect(new Set(names)).toEqual(new Set(['quotaExceeded()', 'truncated()', undefined]))
  expect(fault.fired).toBe(names.filter(Boolean).length)
})

test.each([{ rate: -0.1 }, { rate: 1.1 }, { kinds: [] }])('chaos(%o) is refused', (options) => {
  expect(() => chaos(options)).toThrow(RangeError)
})

test('stall() lasts until the request is aborted', async () => {
  library.fail(stall())
  const aborted = new AbortController()
  const response = fetch(requestFor(['a']), { signal: aborted.signal })
  await vi.waitFor(() => expect(library.requests).toMatchObject([{ httpStatus: 0, fault: 'stall()' }]))
  aborted.abort()
  await expect(response).rejects.toThrow(DOMException)
})

test('stall() is ended by reset(), without an answer', async () => {
  library.fail(stall())
  const response = library.fetch(requestFor(['a']))
  library.reset()
  await expect(response).rejects.toThrow(TypeError)
})

test('stall() answers late when told how late, and leaves no timer', async () => {
  // All that counts timers happens in one turn: in the next, fetch may set one for a connection of the test before.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  library.fail(stall({ milliseconds: 5000 }), { times: 2 })
  const late = library.fetch(requestFor(['a']))
  vi.advanceTimersByTime(4999)
  expect(vi.getTimerCount()).toBe(1)
  vi.advanceTimersByTime(1)
  expect(vi.getTimerCount()).toBe(0)
  const ended = library.fetch(requestFor(['a']))
  expect(vi.getTimerCount()).toBe(1)
  library.reset()
  expect(vi.getTimerCount()).toBe(0)
  await expect(ended).rejects.toThrow(TypeError)
  expect((await late).status).toBe(200)
})
