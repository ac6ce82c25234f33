import { createPhotosLibrary, faultByHeader, photo, unavailable } from '@photos-library/msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addressOf } from './ask.ts'

const library = createPhotosLibrary({ items: [photo({ id: 'a' })], auth: 'off', faultOf: faultByHeader })
const server = setupServer(...library.handlers)

beforeAll(() => server.listen())
beforeEach(() => library.reset())
afterAll(() => server.close())

const ask = (fault: string) => fetch(addressOf(['a']), { headers: { 'x-photos-library-fault': fault } })

test('a request fails as its header asks, and no other does', async () => {
  expect((await ask('unavailable')).status).toBe(503)
  expect((await ask('poison {"id": "a"}')).status).toBe(500)
  expect((await ask('poison {"id": "b"}')).status).toBe(200)
  expect((await fetch(addressOf(['a']))).status).toBe(200)
  expect(library.requests.map(({ fault }) => fault)).toEqual(['unavailable()', 'poison("a")', undefined, undefined])
  library.verify()
})

test('the header goes before a scripted fault, which waits', async () => {
  library.fail(unavailable())
  expect((await ask('serverError')).status).toBe(500)
  expect(library.pending).toHaveLength(1)
  expect((await fetch(addressOf(['a']))).status).toBe(503)
})

test.each([
  ['rain', 'Failed to script "rain": there is no such fault. Please give one of chaos'],
  ['stall soon', 'Failed to read x-photos-library-fault: "stall soon" has no JSON behind the name.'],
])('a header with %j is refused', async (fault, message) => {
  const request = new Request(addressOf(['a']), { headers: { 'x-photos-library-fault': fault } })
  await expect(library.fetch(request)).rejects.toThrow(message)
})

test('without the option the header means nothing', async () => {
  const deaf = createPhotosLibrary({ items: [photo({ id: 'a' })], auth: 'off' })
  const request = new Request(addressOf(['a']), { headers: { 'x-photos-library-fault': 'unavailable' } })
  expect((await deaf.fetch(request)).status).toBe(200)
})
