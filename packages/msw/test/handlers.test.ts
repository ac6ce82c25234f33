import { createPhotosLibrary, photo, video } from '@photos-library/msw'
import { batchGet, errors, invalidMediaItemId, responseHeaders, scopes } from '@photos-library/schema'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { addressOf, errorOf, requestFor, resultsOf } from './ask.ts'

const a = photo({ id: 'a' })
const b = video({ id: 'b', status: 'PROCESSING' })
const appCreated = 'https://www.googleapis.com/auth/photoslibrary.readonly.appcreateddata'
const readonly = 'https://www.googleapis.com/auth/photoslibrary.readonly'
const library = createPhotosLibrary({ items: [a, b] })
const server = setupServer(...library.handlers)

beforeAll(() => server.listen())
afterEach(() => library.reset())
afterAll(() => server.close())

const many = (count: number) => Array.from({ length: count }, (_, index) => `id-${index}`)

describe('ids', () => {
  test('are answered one by one, in the order asked', async () => {
    const response = await fetch(requestFor(['b', 'nobody', 'a']))
    expect(response.status).toBe(200)
    expect(await resultsOf(response)).toEqual([{ mediaItem: b }, { status: invalidMediaItemId }, { mediaItem: a }])
  })

  test.each(['A', ' a', 'a ', '', 'a,b', 'a/b', 'é'])('are opaque: %j is unknown', async (id) => {
    expect(await resultsOf(await fetch(requestFor([id])))).toEqual([{ status: invalidMediaItemId }])
  })

  test('are found whatever characters they have', async () => {
    library.add(photo({ id: 'a,b &=+%2F é' }))
    expect(await resultsOf(await fetch(requestFor(['a,b &=+%2F é'])))).toHaveLength(1)
    expect(library.requests[0]?.ids).toEqual(['a,b &=+%2F é'])
  })

  test('may be as many as the method takes', async () => {
    expect(await resultsOf(await fetch(requestFor(many(batchGet.maxIds))))).toHaveLength(batchGet.maxIds)
  })

  test.each([
    ['none', [], errors.noIds()],
    ['too many', many(batchGet.maxIds + 1), errors.tooManyIds()],
    ['repeated', ['a', 'b', 'a'], errors.duplicatedIds()],
    ['too many, all the same', Array.from({ length: batchGet.maxIds + 1 }, () => 'a'), errors.tooManyIds()],
    ['unknown and repeated', ['x', 'x'], errors.duplicatedIds()],
    ['empty and repeated', ['', ''], errors.duplicatedIds()],
  ])('%s are refused', async (_, ids, { httpStatus, body }) => {
    const response = await fetch(requestFor(ids))
    expect(response.status).toBe(httpStatus)
    expect(await response.json()).toEqual(body)
  })
})

describe('the answer', () => {
  test('has the headers of the API', async () => {
    const { headers } = await fetch(requestFor(['a']))
    expect(Object.fromEntries(headers)).toMatchObject(responseHeaders)
  })

  test('is indented by two spaces', async () => {
    const text = await (await fetch(requestFor(['a']))).text()
    expect(text).toBe(`${JSON.stringify({ mediaItemResults: [{ mediaItem: a }] }, null, 2)}\n`)
  })

  test('has no white space with prettyPrint=false', async () => {
    const text = await (await fetch(requestFor(['a'], { prettyPrint: 'false' }))).text()
    expect(text).toBe(JSON.stringify({ mediaItemResults: [{ mediaItem: a }] }))
  })

  test('never holds contributorInfo', async () => {
    library.add({ ...a, contributorInfo: { displayName: 'Ada' } })
    expect(await resultsOf(await fetch(requestFor(['a'])))).toEqual([{ mediaItem: a }])
  })
})

describe('parameters', () => {
  test.each([
    `${batchGet.idsParameter}[]`,
    'ids',
    'pageSize',
    'filters[mediaTypeFilter][mediaTypes][0]',
    'constructor',
  ])('%s is unknown and refused by name', async (name) => {
    const response = await fetch(requestFor(['a'], { [name]: '1', zzz: '2' }))
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual(errors.unknownParameter({ name }).body)
  })

  test('of every Google API are accepted', async () => {
    const extra = { alt: 'json', '$.xgafv': '2', key: 'k', quotaUser: 'u', uploadType: 'x', upload_protocol: 'y' }
    expect((await fetch(requestFor(['a'], extra))).status).toBe(200)
  })

  test.each([
    ['alt', 'xml'],
    ['$.xgafv', '3'],
    ['prettyPrint', 'maybe'],
    ['quotaUser', 'u'.repeat(41)],
  ])('%s=%s is refused', async (name, value) => {
    expect(await errorOf(await fetch(requestFor(['a'], { [name]: value })))).toMatchObject({
      code: 400,
      status: 'INVALID_ARGUMENT',
    })
  })

  test.each([
    ['alt', 'media'],
    ['alt', 'proto'],
    ['callback', 'f'],
  ])('%s=%s is answered with a loud 501', async (name, value) => {
    expect(await errorOf(await fetch(requestFor(['a'], { [name]: value })))).toMatchObject({
      code: 501,
      status: 'UNIMPLEMENTED',
    })
  })

  test('$.xgafv=1 adds the older format of errors, and nothing else does', async () => {
    const legacy = await errorOf(await fetch(requestFor([], { '$.xgafv': '1' })))
    const { error } = errors.noIds().body
    expect(legacy.errors).toEqual([{ message: error.message, domain: 'global', reason: 'badRequest' }])
    expect(await errorOf(await fetch(requestFor([])))).toEqual(error)
  })
})

describe('fields', () => {
  test('keeps what the mask names, and the positions', async () => {
    const fields = 'mediaItemResults(status/code,mediaItem/id,mediaItem/mediaMetadata(video/status,width))'
    const { width } = b.mediaMetadata
    expect(await resultsOf(await fetch(requestFor(['x', 'b'], { fields })))).toEqual([
      { status: { code: invalidMediaItemId.code } },
      { mediaItem: { id: 'b', mediaMetadata: { width, video: { status: 'PROCESSING' } } } },
    ])
  })

  test.each(['*', 'mediaItemResults', 'mediaItemResults/*', ''])('%j keeps everything', async (fields) => {
    expect(await resultsOf(await fetch(requestFor(['a'], { fields })))).toEqual([{ mediaItem: a }])
  })

  test.each(['mediaItems', 'mediaItemResults/id', 'mediaItemResults(', 'mediaItemResults/mediaItem/id/x', '*/x'])(
    '%j is refused',
    async (fields) => {
      expect(await errorOf(await fetch(requestFor(['a'], { fields })))).toMatchObject({
        code: 400,
        status: 'INVALID_ARGUMENT',
      })
    },
  )
})

describe('tokens', () => {
  const { httpStatus, body, headers: expected } = errors.unauthenticated()

  test.each([
    ['missing', {}],
    ['of another scheme', { authorization: 'Basic abc' }],
    ['empty', { authorization: 'Bearer ' }],
  ])('are needed: %s', async (_, headers) => {
    const response = await fetch(addressOf(['a']), { headers })
    expect(response.status).toBe(httpStatus)
    expect(response.headers.get('www-authenticate')).toBe(expected['www-authenticate'])
    expect(await response.json()).toEqual(body)
  })

  test('are not replaced by an API key', async () => {
    expect((await fetch(`${addressOf(['a'])}&key=k`)).status).toBe(httpStatus)
  })

  test.each(['access_token', 'oauth_token'])('may come as %s, and stay out of the journal', async (name) => {
    expect((await fetch(`${addressOf(['a'])}&${name}=secret&key=secret`)).status).toBe(200)
    expect(JSON.stringify(library.requests)).not.toContain('secret')
  })

  test('are asked for before anything else', async () => {
    expect((await fetch(`${addressOf([])}?zzz=1`)).status).toBe(httpStatus)
  })

  test('are not needed when auth is off', async () => {
    const open = createPhotosLibrary({ items: [a], auth: 'off' })
    expect((await open.fetch(new Request(addressOf(['a'])))).status).toBe(200)
  })

  test.each([
    ['2025', appCreated],
    ['legacy', appCreated],
    ['legacy', readonly],
  ] as const)('with the %s scopes, %s is enough', async (year, scope) => {
    const strict = createPhotosLibrary({ auth: { known: { scopes: [scope] } }, scopes: year })
    expect((await strict.fetch(requestFor(['a'], {}, 'known'))).status).toBe(200)
  })

  test.each([
    ['2025', readonly],
    ['legacy', 'https://www.googleapis.com/auth/drive'],
  ] as const)('with the %s scopes, %s is not enough', async (year, scope) => {
    const strict = createPhotosLibrary({ auth: { known: { scopes: [scope] } }, scopes: year })
    const response = await strict.fetch(requestFor(['a'], {}, 'known'))
    expect(response.status).toBe(errors.insufficientScopes().httpStatus)
    expect(await response.json()).toEqual(errors.insufficientScopes().body)
  })

  test.each(['unknown', 'toString'])('that were not given are refused: %s', async (token) => {
    const strict = createPhotosLibrary({ auth: { known: { scopes: scopes.legacy } } })
    expect((await strict.fetch(requestFor(['a'], {}, token))).status).toBe(401)
  })
})

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
  })

  test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('that is the method, but with %s, gets it too', async (method) => {
    expect((await fetch(addressOf(['a']), { method })).status).toBe(404)
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
