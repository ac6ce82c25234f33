import { createPhotosLibrary, photo, unavailable } from '@photos-library/msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { requestFor, resultsOf } from './ask.ts'

const server = setupServer()

beforeAll(() => server.listen())
afterAll(() => server.close())

const runAlone = (description: string): Promise<number> =>
  server.boundary(async () => {
    const item = photo({ id: 'a', description })
    const library = createPhotosLibrary({ items: [item] })
    server.use(...library.handlers)
    library.fail(unavailable())
    expect((await fetch(requestFor(['a']))).status).toBe(503)
    expect(await resultsOf(await fetch(requestFor(['a'])))).toEqual([{ mediaItem: item }])
    library.verify()
    return library.requests.length
  })()

test('libraries within boundaries answer at the same time, each for itself', async () => {
  const names = Array.from({ length: 10 }, (_, index) => `library ${index}`)
  expect(await Promise.all(names.map(runAlone))).toEqual(names.map(() => 2))
})

test('a fault may be given to two libraries, and each counts for itself', async () => {
  const fault = unavailable()
  const [one, other] = [createPhotosLibrary(), createPhotosLibrary()]
  one.fail(fault)
  other.fail(fault)
  await one.fetch(requestFor(['a']))
  expect([one.pending.length, other.pending.length]).toEqual([0, 1])
})

test('nothing is left running', async () => {
  const before = process.getActiveResourcesInfo()
  const library = createPhotosLibrary({ count: 10, quota: { perDay: 5 } })
  await library.fetch(requestFor(['a']))
  expect(process.getActiveResourcesInfo()).toEqual(before)
})
