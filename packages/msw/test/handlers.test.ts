import { createPhotosLibrary, photo, video } from '@photos-library/msw'
import { batchGet, errors, invalidMediaItemId, responseHeaders, systemParameters } from '@photos-library/schema'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { errorOf, requestFor, resultsOf } from './ask.ts'

const a = photo({ id: 'a' })
const b = video({ id: 'b', status: 'PROCESSING' })
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
    ['quotaUser', 'u'.repeat(systemParameters.quotaUser.maxLength + 1)],
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
