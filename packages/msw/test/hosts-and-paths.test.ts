import { createPhotosLibrary, photo } from '@photos-library/msw'
import { batchGet } from '@photos-library/schema'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addressOf, errorOf } from './ask.ts'

const library = createPhotosLibrary({ items: [photo({ id: 'a' })] })
const server = setupServer(...library.handlers)

beforeAll(() => server.listen())
afterAll(() => server.close())

describe('a path', () => {
  test.each([
    '/v1/mediaItems%3AbatchGet',
    '/v1/mediaItems:batchGet/',
    '/v1/mediaItems:search',
    '/v1/mediaItems/:batchGet',
    '/v1/mediaItemsX',
    '/v1/mediaItems:BatchGet',
    '//v1/mediaItems:batchGet',
    '/',
  ])('that is not the method gets the page of an unknown path: %s', async (path) => {
    const response = await fetch(`${batchGet.server}${path}?mediaItemIds=a`)
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(await response.text()).toContain(`answers ${batchGet.method} ${batchGet.path}, and this was GET /`)
  })

  test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('that is the method, but with %s, gets it too', async (method) => {
    expect((await fetch(addressOf(['a']), { method })).status).toBe(404)
  })
})

test('HEAD is answered as GET is, without the body', async () => {
  const headers = { authorization: 'Bearer any' }
  const [head, whole] = await Promise.all(['HEAD', 'GET'].map((method) => fetch(addressOf(['a']), { method, headers })))
  expect([head?.status, await head?.text()]).toEqual([200, ''])
  expect(head?.headers).toEqual(whole?.headers)
  const refused = await library.fetch(addressOf(['a']), { method: 'HEAD' })
  expect([refused.status, await refused.text()]).toEqual([401, ''])
})

describe('a page of another origin', () => {
  test('may ask with a token, and read every answer', async () => {
    const preflight = await fetch(addressOf(['a']), {
      method: 'OPTIONS',
      headers: { 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization')
    for (const url of [addressOf(['a']), 'https://www.googleapis.com/'])
      expect((await fetch(url)).headers.get('access-control-allow-origin')).toBe('*')
    expect(library.requests.map(({ method }) => method)).not.toContain('OPTIONS')
  })
})

describe('nothing of Google’s reaches the network', () => {
  test.each([
    'https://www.googleapis.com/oauth2/v3/userinfo',
    'https://oauth2.googleapis.com/token',
    'https://lh3.googleusercontent.com/lr/abc=w100-h100',
    'https://PHOTOSLIBRARY.sandbox.googleapis.com/v1/mediaItems:batchGet',
  ])('%s is answered with a loud 501', async (url) => {
    expect(await errorOf(await fetch(url))).toMatchObject({ code: 501, status: 'UNIMPLEMENTED' })
  })

  test('plain HTTP is refused', async () => {
    const url = addressOf(['a'], batchGet.server.replace('https:', 'http:'))
    expect((await fetch(url, { headers: { authorization: 'Bearer x' } })).status).toBe(403)
  })
})
