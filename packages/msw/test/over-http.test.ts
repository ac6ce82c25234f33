import { createClock, createPhotosLibrary, photo } from '@photos-library/msw'
import { pictures } from '@photos-library/msw/pictures'
import { createAdmin, startServer, type RunningServer } from '@photos-library/msw/server'
import { baseUrl } from '@photos-library/schema'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addressOf, resultsOf } from './ask.ts'

const clock = createClock()
const library = createPhotosLibrary({ items: [photo({ id: 'a' })], auth: 'off', clock, pictures })
let server: RunningServer

beforeAll(async () => {
  server = await startServer(library, { port: 0, localBaseUrls: true, admin: createAdmin(library, clock) })
})
beforeEach(() => library.reset())
afterAll(() => server.close())

async function baseUrlOf(id: string, address = server.url): Promise<string> {
  const [result] = await resultsOf(await fetch(addressOf([id], address)))
  return result?.mediaItem?.baseUrl ?? ''
}

function order(task: string, content: unknown, method = 'POST'): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return fetch(`${server.url}/__admin/${task}`, { method, headers, body: JSON.stringify(content) })
}

test('a baseUrl leads to the server, and answers a picture until it dies', async () => {
  const url = await baseUrlOf('a')
  expect(url.startsWith(`${server.url}/`)).toBe(true)
  const response = await fetch(`${url}=w40`)
  expect(response.headers.get('content-type')).toBe('image/jpeg')
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect((await order('clock', { advance: baseUrl.lifetime * 1000 })).status).toBe(200)
  expect((await fetch(`${url}=w40`)).status).toBe(403)
})

test('a baseUrl keeps Google’s host unless told otherwise', async () => {
  const other = await startServer(library, { port: 0 })
  expect(new URL(await baseUrlOf('a', other.url)).hostname).toBe(baseUrl.hosts[0])
  await other.close()
})

test('another process adds and removes items', async () => {
  await order('items', [photo({ id: 'b' })])
  expect(library.has('b')).toBe(true)
  await order('items', { ids: ['a'] }, 'DELETE')
  expect(library.has('a')).toBe(false)
})

test('another process scripts a fault, sees what is pending and what was asked, and goes back', async () => {
  await order('faults', { fault: 'poison', id: 'a', times: 2 })
  expect((await fetch(addressOf(['a'], server.url))).status).toBe(500)
  const pending = await fetch(`${server.url}/__admin/pending`)
  expect(await pending.json()).toEqual([{ name: 'poison("a")', times: '2', fired: 1 }])
  const requests = await fetch(`${server.url}/__admin/requests`)
  expect(await requests.json()).toMatchObject([{ httpStatus: 500, ids: ['a'] }])
  await order('reset', {})
  expect(library.requests).toEqual([])
})

test.each([
  ['an unknown task', 'nothing', {}, 'there is no such task'],
  ['an unknown fault', 'faults', { fault: 'rain' }, 'there is no such fault. Please give one of chaos'],
  ['a bad item', 'items', [{}], '[0].id is missing'],
  ['a time that is none', 'clock', { advance: 'soon' }, '"advance": it is "soon"'],
])('refuses %s with the reason', async (_, task, content, reason) => {
  const response = await order(task, content)
  expect(response.status).toBe(400)
  expect(await response.text()).toContain(JSON.stringify(reason).slice(1, -1))
})

test('takes no order of a web page', async () => {
  expect((await fetch(`${server.url}/__admin/reset`, { method: 'POST', body: '{}' })).status).toBe(415)
  const headers = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' }
  const preflight = await fetch(`${server.url}/__admin/reset`, { method: 'OPTIONS', headers })
  expect(preflight.headers.get('access-control-allow-origin')).toBeNull()
})

test('takes no orders unless told to', async () => {
  const other = await startServer(library, { port: 0 })
  expect((await fetch(`${other.url}/__admin/requests`)).status).toBe(404)
  await other.close()
})
