import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, get, request } from 'node:http'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPhotosLibrary, disconnect, photo, truncated, type PhotosLibrary } from '@photos-library/msw'
import { readItems, startServer, type RunningServer } from '@photos-library/msw/server'
import { batchGet, errors } from '@photos-library/schema'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addressOf, resultsOf } from './ask.ts'

const a = photo({ id: 'a' })
const library = createPhotosLibrary({ items: [a] })
const headers = { authorization: 'Bearer any' }
const folder = mkdtempSync(join(tmpdir(), 'photos-library-'))
let server: RunningServer

beforeAll(async () => {
  server = await startServer(library, { port: 0 })
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

test('answers over HTTP, to the pages of any origin', async () => {
  const response = await fetch(addressOf(['a'], server.url), { headers })
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(await resultsOf(response)).toEqual([{ mediaItem: a }])
})

test('answers errors with their headers', async () => {
  const response = await fetch(addressOf(['a'], server.url))
  const { httpStatus, headers: expected } = errors.unauthenticated()
  expect(response.status).toBe(httpStatus)
  expect(response.headers.get('www-authenticate')).toBe(expected['www-authenticate'])
})

test('hangs up when told to, and goes on', async () => {
  library.fail(disconnect())
  await expect(fetch(addressOf(['a'], server.url), { headers })).rejects.toThrow(TypeError)
  library.fail(truncated())
  await expect((await fetch(addressOf(['a'], server.url), { headers })).json()).rejects.toThrow(SyntaxError)
  expect(await resultsOf(await fetch(addressOf(['a'], server.url), { headers }))).toEqual([{ mediaItem: a }])
  library.verify()
})

test('answers a preflight', async () => {
  const response = await fetch(addressOf(['a'], server.url), {
    method: 'OPTIONS',
    headers: { 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' },
  })
  expect(response.status).toBe(204)
  expect(response.headers.get('access-control-allow-headers')).toBe('authorization')
})

test('answers HEAD as GET, without the body', async () => {
  const url = addressOf(['a'], server.url)
  const [head, whole] = await Promise.all([fetch(url, { method: 'HEAD', headers }), fetch(url, { headers })])
  expect(await head.text()).toBe('')
  expect(head.headers.get('content-length')).toBe(whole.headers.get('content-length'))
})

test.each(['/v1/mediaItems%3AbatchGet', '/v1/mediaItems:search', '/', '//x/v1/mediaItems:batchGet'])(
  'does not know %s',
  async (path) => {
    const [response] = await once(get(`${server.url}${path}`), 'response')
    expect(response.resume().statusCode).toBe(404)
  },
)

test('refuses a GET with a body', async () => {
  const call = request(addressOf(['a'], server.url), { headers: { ...headers, 'content-length': 2 } }).end('{}')
  const [response] = await once(call, 'response')
  expect(response.resume().statusCode).toBe(400)
})

test.each([
  ['TRACE', '/'],
  ['GET', 'no-url'],
])('refuses %s %s, which no Request can hold', async (method, path) => {
  const [response] = await once(request(server.url, { method, path }).end(), 'response')
  expect(response.resume().statusCode).toBe(400)
})

test('says that a port is in use, and what to do', async () => {
  const port = Number(new URL(server.url).port)
  await expect(startServer(library, { port })).rejects.toThrow(`${port}: the port is in use. Please give another port`)
})

test('says that it cannot listen on a host', async () => {
  await expect(startServer(library, { port: 0, host: '192.0.2.1' })).rejects.toThrow('Failed to listen on 192.0.2.1:0')
})

test('outlives a fetch that throws', async () => {
  const other = await startServer({ fetch: () => Promise.reject(new Error('Out of ink')) }, { port: 0 })
  const response = await fetch(other.url)
  expect(response.status).toBe(500)
  expect(await response.text()).toBe('Failed to answer: Out of ink')
  await other.close()
})

test('serves a fetch that was wrapped around a library’s as it serves its own', async () => {
  const fetches: PhotosLibrary['fetch'] = (input, init) => library.fetch(input, init)
  const other = await startServer({ fetch: fetches }, { port: 0 })
  const [own, wrapped] = await Promise.all(
    [server.url, other.url].map((url) => fetch(addressOf(['a'], url), { headers })),
  )
  expect(await wrapped?.text()).toBe(await own?.text())
  expect({ ...Object.fromEntries(wrapped?.headers ?? []), date: '' }).toEqual({
    ...Object.fromEntries(own?.headers ?? []),
    date: '',
  })
  library.fail(disconnect())
  await expect(fetch(addressOf(['a'], other.url), { headers })).rejects.toThrow(TypeError)
  await other.close()
})

test('answers what is in flight before it stops, and takes nothing more', async () => {
  const [asked, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const slow: PhotosLibrary['fetch'] = async (input, init) => {
    asked.resolve()
    await released.promise
    return library.fetch(input, init)
  }
  const other = await startServer({ fetch: slow }, { port: 0 })
  const response = fetch(addressOf(['a'], other.url), { headers })
  await asked.promise
  const closed = other.close()
  await expect(fetch(other.url)).rejects.toThrow(TypeError)
  released.resolve()
  expect(await resultsOf(await response)).toEqual([{ mediaItem: a }])
  await closed
})

test('frees the port when it is closed, also twice', async () => {
  const other = await startServer(library, { port: 0 })
  await fetch(addressOf(['a'], other.url))
  await other.close()
  await other.close()
  const next = createServer().listen(Number(new URL(other.url).port), '127.0.0.1')
  await expect(once(next, 'listening')).resolves.toBeDefined()
  next.close()
})

test('readItems() reads what the API answered', async () => {
  const file = join(folder, 'items.json')
  const response = await fetch(addressOf(['x', 'a'], server.url), { headers })
  writeFileSync(file, await response.text())
  expect(readItems(file)).toEqual([a])
})

test.each([
  ['wrong.json', '[{}]', '[0].id is missing'],
  ['broken.json', '[{', 'JSON'],
  ['empty.json', '', 'JSON'],
])('readItems() refuses %s with its name and the reason', (name, content, reason) => {
  const file = join(folder, name)
  writeFileSync(file, content)
  expect(() => readItems(file)).toThrow(`Failed to read ${file}: `)
  expect(() => readItems(file)).toThrow(reason)
})

test('readItems() says that a file is not there', () => {
  expect(() => readItems('nowhere.json')).toThrow('Failed to read nowhere.json: there is no such file')
})

test('the path is the one of the spec', () => {
  expect(addressOf([], server.url).pathname).toBe(batchGet.path)
})
