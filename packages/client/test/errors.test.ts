import { createPhotosClient, PhotosLibraryError } from '@photos-library/client'
import { batchGet, codes, errors } from '@photos-library/schema'
import { describe, expect, it } from 'vitest'
import { failure } from './failure.ts'
import { allFound, found, stubFetch } from './stub-fetch.ts'

const token = 'ya29.secret'
const ids = Array.from({ length: batchGet.maxIds + 2 }, (_, index) => `id-${index}`)

const json = ({ httpStatus, body }: ReturnType<typeof errors.internal>) => Response.json(body, { status: httpStatus })

describe('an error of the API', () => {
  it.each([
    errors.noIds(),
    errors.unauthenticated(),
    errors.insufficientScopes(),
    errors.quotaExceeded({ project: '1' }),
    errors.internal(),
    errors.unavailable(),
    errors.deadlineExceeded(),
  ])('has the code of its envelope: $body.error.status', async (apiError) => {
    const error = await failure(() => json(apiError), ids)

    expect(error).toMatchObject({ code: apiError.body.error.status, httpStatus: apiError.httpStatus, details: [] })
    expect(error.message).toMatch(new RegExp(`^${error.code}: Failed to .*\\. Please`))
    expect(error.message).toContain(JSON.stringify(apiError.body.error.message))
  })

  it('carries the details of its envelope', async () => {
    const { details } = await failure(() => json(errors.serviceDisabled({ project: '1' })))

    expect(details).toEqual(errors.serviceDisabled({ project: '1' }).body.error.details)
  })

  it.each([
    [400, 'INVALID_ARGUMENT'],
    [401, 'UNAUTHENTICATED'],
    [403, 'PERMISSION_DENIED'],
    [404, 'NOT_FOUND'],
    [418, 'UNKNOWN'],
    [429, 'RESOURCE_EXHAUSTED'],
    [500, 'INTERNAL'],
    [502, 'UNKNOWN'],
    [503, 'UNAVAILABLE'],
    [504, 'DEADLINE_EXCEEDED'],
  ])('is told by HTTP %i when there is no envelope: %s', async (status, code) => {
    const page = '<!DOCTYPE html><title>Error</title>'

    for (const answer of [
      () => new Response(page, { status }),
      () => new Response('', { status }),
      () => Response.json({ error: 'no' }, { status }),
    ]) {
      expect(await failure(answer, ids)).toMatchObject({ code, httpStatus: status })
    }
  })

  it.each([
    ['another HTTP status', { code: 500, message: 'm', status: 'INTERNAL' }],
    ['an unknown code', { code: 403, message: 'm', status: 'toString' }],
    ['OK', { code: 403, message: 'm', status: 'OK' }],
  ])('does not believe an envelope with %s', async (_, error) => {
    expect(await failure(() => Response.json({ error }, { status: codes.PERMISSION_DENIED.httpStatus }))).toMatchObject(
      {
        code: 'PERMISSION_DENIED',
      },
    )
  })

  const quota = { code: 429, message: 'Quota exceeded', status: 'RESOURCE_EXHAUSTED' }
  const info = { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'RATE_LIMIT_EXCEEDED' }

  it.each([
    ['in an array', [{ error: { ...quota, details: [info] } }], [info]],
    ['with a code that is a text', { error: { ...quota, code: '429' } }, []],
    ['without a code', { error: { ...quota, code: undefined } }, []],
    ['without a status', { error: { ...quota, status: undefined } }, []],
    ['with another HTTP status', { error: { ...quota, code: 500 } }, []],
    ['with details that are null', { error: { ...quota, details: null } }, []],
    ['with details that are no array', { error: { ...quota, details: {} } }, []],
    ['with details some of which are none', { error: { ...quota, details: [null, 'elided', 1, {}, info] } }, [info]],
  ])('is read as far as it can be: %s', async (_, body, details) => {
    const error = await failure(() => Response.json(body, { status: quota.code }))

    expect(error).toMatchObject({ code: quota.status, details })
    expect(error.message).toContain(JSON.stringify(quota.message))
  })

  it('is read without its message', async () => {
    const error = await failure(() => Response.json({ error: { ...quota, message: 1 } }, { status: quota.code }))

    expect(error).toMatchObject({
      code: quota.status,
      message: expect.stringContaining('without the API’s error body'),
    })
  })

  it('is read when its details nest too deep to be looked at', async () => {
    const deep = `{"@type":"deep","value":${'['.repeat(9000)}${']'.repeat(9000)}}`
    const body = JSON.stringify({ error: { ...quota, details: ['deep'] } }).replace('"deep"', deep)
    const error = await failure(() => new Response(body, { status: quota.code }))

    expect(error).toMatchObject({ code: quota.status, details: [{ '@type': 'deep' }] })
    expect(error.message).toContain(JSON.stringify(quota.message))
  })
})

describe('an answer that is not the API’s', () => {
  it.each([
    ['HTML', () => new Response('<!DOCTYPE html>', { headers: { 'content-type': 'text/html' } }), 'text/html'],
    ['an empty body', () => new Response(''), 'an empty body'],
    ['no content', () => new Response(null, { status: 204 }), 'HTTP 204 with an empty body'],
    ['truncated JSON', () => new Response('{"mediaItemResults": [{"media'), 'not JSON'],
    ['JSON null', () => Response.json(null), 'no `mediaItemResults`'],
    ['another object', () => Response.json({ error: {} }), 'no `mediaItemResults`'],
    ['a redirect', () => new Response(null, { status: 302, headers: { location: 'https://evil.test' } }), 'redirect'],
  ])('is INVALID_RESPONSE: %s', async (_, answer, said) => {
    const error = await failure(answer)

    expect(error.code).toBe('INVALID_RESPONSE')
    expect(error.message).toMatch(/^INVALID_RESPONSE: Failed to .*\. Please/)
    expect(error.message).toContain(said)
  })

  it.each([
    ['too few results', [found('a')]],
    ['too many results', [found('a'), found('b'), found('c')]],
    ['items in another order', [found('b'), found('a')]],
    ['a foreign item', [found('a'), found('z')]],
    ['an item without its id', [found('a'), { mediaItem: {} }]],
    ['an item and a failure at once', [found('a'), { ...found('b'), status: { code: 3 } }]],
    ['neither item nor status, twice', [found('a'), null]],
  ])('is never paired wrongly: %s', async (_, mediaItemResults) => {
    const error = await failure((asked) =>
      Response.json({ mediaItemResults: asked.length === 1 ? [{}] : mediaItemResults }),
    )

    expect(error).toMatchObject({ code: 'INVALID_RESPONSE', httpStatus: 200 })
    expect(error.remaining).toContain('b')
  })
})

describe('a failed call', () => {
  it.each([200, 503])('has the headers of an answer with HTTP %i, without the token', async (status) => {
    const headers = { 'X-Request-Id': '42', 'X-Echo': `Bearer ${token}` }
    const error = await failure(() => new Response('{}', { status, headers }))

    expect(error.headers).toMatchObject({ 'x-request-id': '42', 'x-echo': expect.not.stringContaining(token) })
  })

  it('keeps what was received, and names what remains', async () => {
    const error = await failure(
      (asked) => (asked.length < batchGet.maxIds ? json(errors.unavailable()) : allFound(asked)),
      ['id-0', ...ids],
    )

    expect(error.results.map(({ id }) => id)).toEqual(['id-0', ...ids.slice(0, batchGet.maxIds)])
    expect(error.remaining).toEqual(ids.slice(batchGet.maxIds))
  })

  it('sends nothing more after the failure', async () => {
    const { fetch, requests } = stubFetch(() => json(errors.quotaExceeded({ project: '1' })))

    await expect(
      createPhotosClient({ accessToken: token, fetch, concurrency: 1, retry: { limit: 0 } }).batchGet(ids),
    ).rejects.toBeInstanceOf(PhotosLibraryError)
    expect(requests).toHaveLength(1)
  })

  it('waits for the requests under way, whose answers are paid for', async () => {
    const { fetch } = stubFetch(async (asked) => {
      if (asked.length < batchGet.maxIds) return json(errors.unavailable())
      await new Promise((resolve) => setTimeout(resolve))
      return allFound(asked)
    })

    await expect(
      createPhotosClient({ accessToken: token, fetch, retry: { limit: 0 } }).batchGet(ids),
    ).rejects.toMatchObject({
      results: { length: batchGet.maxIds },
    })
  })

  it('keeps what was received when something that the client was given throws', async () => {
    const cause = new Error('the set is full')
    const badIds = {
      has: () => false,
      add() {
        throw cause
      },
    }
    const { fetch } = stubFetch((asked) => (asked.includes('bad') ? json(errors.internal()) : allFound(asked)))
    const photos = createPhotosClient({ accessToken: token, fetch, badIds, retry: { limit: 0 } })

    await expect(photos.batchGet(['a', 'bad'])).rejects.toMatchObject({
      code: 'UNKNOWN',
      cause,
      results: [{ id: 'a' }, { id: 'bad' }],
      remaining: [],
    })
  })

  it('counts the request whose answer cannot be paired', async () => {
    expect(await failure(() => Response.json({}))).toMatchObject({ code: 'INVALID_RESPONSE', attempts: 1 })
  })

  it('is NETWORK when fetch throws, with the cause', async () => {
    const cause = new TypeError('fetch failed')

    expect(await failure(() => Promise.reject(cause))).toMatchObject({ code: 'NETWORK', cause, httpStatus: undefined })
  })

  it.each([200, 500])('is NETWORK when the connection breaks within the body of HTTP %i', async (status) => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) })

    expect(await failure(() => new Response(body, { status }))).toMatchObject({ code: 'NETWORK' })
  })
})
