import { createClock, createPhotosLibrary, photo, video } from '@photos-library/msw'
import { pictures } from '@photos-library/msw/pictures'
import { baseUrl } from '@photos-library/schema'
import { decode } from 'jpeg-js'
import { setupServer } from 'msw/node'
import { requestFor } from './ask.ts'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'

const clock = createClock()
const metadata = (width: string, height: string) => ({ creationTime: '2020-01-01T00:00:00Z', width, height, photo: {} })
const made = () => photo({ id: 'p', mediaMetadata: metadata('4000', '3000') })
const items = [made(), video({ id: 'v' }), video({ id: 'unready', status: 'PROCESSING' })]
const library = createPhotosLibrary({ items, clock, pictures })
const server = setupServer(...library.handlers)

beforeAll(() => server.listen())
afterEach(() => library.reset())
afterAll(() => server.close())

const urlOf = (id: string) => library.items.find((item) => item.id === id)?.baseUrl ?? ''
const ask = (id: string, parameters: string) => fetch(`${urlOf(id)}${parameters}`)

async function decoded(response: Response) {
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('image/jpeg')
  return decode(new Uint8Array(await response.arrayBuffer()), { useTArray: true, maxMemoryUsageInMB: 1024 })
}

function pixel({ data, width }: Awaited<ReturnType<typeof decoded>>, x: number, y: number): number[] {
  return [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)]
}

test.each([
  ['p', '=w400-h300', 400, 300],
  ['p', '=w400', 400, 300],
  ['p', '=h30', 40, 30],
  ['p', '=w200-h200-c', 200, 200],
  ['v', '=w320-h320', 320, 180],
])('%s%s is a JPEG of the right size', async (id, parameters, width, height) => {
  expect(await decoded(await ask(id, parameters))).toMatchObject({ width, height })
})

test('=d is the original', async () => {
  library.add(photo({ id: 'small', mediaMetadata: metadata('640', '480') }))
  expect(await decoded(await ask('small', '=d'))).toMatchObject({ width: 640, height: 480 })
})

test('an item has its own colours, the same on every machine, and its id in white', async () => {
  const picture = await decoded(await ask('p', '=w300-h300-c'))
  expect(pictures(items[0]!, 'w300-h300-c')).toEqual(pictures(made(), 'w300-h300-c'))
  expect(pixel(picture, 0, 0)).not.toEqual(pixel(await decoded(await ask('v', '=w300-h300-c')), 0, 0))
  const rows = Array.from({ length: 20 }, (_, row) =>
    Array.from({ length: 60 }, (_, x) => pixel(picture, x, 280 + row)),
  )
  expect(rows.flat().some(([red = 0, green = 0, blue = 0]) => Math.min(red, green, blue) > 200)).toBe(true)
})

test('a crop shows the middle of what a scaled picture shows', async () => {
  const [whole, cropped] = [await decoded(await ask('p', '=h300')), await decoded(await ask('p', '=w100-h300-c'))]
  const [inWhole, inCropped] = [pixel(whole, Math.round(whole.width / 2), 60), pixel(cropped, 50, 60)]
  for (const [index, value] of inWhole.entries()) expect(Math.abs(value - (inCropped[index] ?? 0))).toBeLessThan(6)
})

test('-no leaves out the play button of a video', async () => {
  const [shown, left] = [await decoded(await ask('v', '=w320')), await decoded(await ask('v', '=w320-no'))]
  expect(Math.min(...pixel(shown, 160, 90))).toBeGreaterThan(200)
  expect(Math.min(...pixel(left, 160, 90))).toBeLessThan(200)
})

test('=dv is an MP4', async () => {
  const response = await ask('v', '=dv')
  expect(response.headers.get('content-type')).toBe('video/mp4')
  expect(await response.text()).toMatch(/^....ftypisom/s)
})

test.each([
  ['p', ''],
  ['p', '='],
  ['p', '=dv'],
  ['p', '=w4-no'],
  ['p', '=x'],
  ['v', '=d'],
])('%s%s is answered 400 with a page', async (id, parameters) => {
  const response = await ask(id, parameters)
  expect(response.status).toBe(400)
  expect(response.headers.get('content-type')).toContain('text/html')
})

test('a baseUrl dies after its lifetime, with 403 and a page, and a new one lives', async () => {
  const old = `${urlOf('p')}=w40`
  clock.advance(baseUrl.lifetime * 1000 - 1)
  expect((await fetch(old)).status).toBe(200)
  clock.advance(1)
  const response = await fetch(old)
  expect(response.status).toBe(403)
  expect(response.headers.get('content-type')).toContain('text/html')
  expect((await ask('p', '=w40')).status).toBe(200)
})

test('what is unknown, gone or not ready is answered 404', async () => {
  const gone = urlOf('p')
  library.remove('p')
  const unready = `${urlOf('unready')}=w40`
  for (const url of [`${gone}=w40`, unready, `https://${baseUrl.hosts[0]}/lr/AFBm1_nobody=w40`]) {
    expect((await fetch(url)).status).toBe(404)
  }
})

test('beyond the day’s quota of bytes, 429 is answered, and the API still answers', async () => {
  const few = createPhotosLibrary({ items, pictures, quota: { mediaPerDay: 1 } })
  const url = `${few.items[0]?.baseUrl}=w40`
  const statuses = [await few.fetch(url), await few.fetch(url), await few.fetch(requestFor(['p']))].map(
    ({ status }) => status,
  )
  expect(statuses).toEqual([200, 429, 200])
})
