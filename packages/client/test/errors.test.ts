import { createPhotosClient, PhotosLibraryError } from '@photos-library/client'
import { batchGet, codes, errors } from '@photos-library/schema'
import { describe, expect, it } from 'vitest'
import { allFound, found, stubFetch } from './stub-fetch.ts'

const token = 'ya29.secret'
const ids = Array.from({ length: batchGet.maxIds + 2 }, (_, index) => `id-${index}`)

async function failure(answer: (ids: string[], request: Request) => Response | Promise<Response>, asked = ['a', 'b']) {
  const { fetch } = stubFetch(answer)
  const error: unknown = await createPhotosClient({ accessToken: token, fetch, concurrency: 1, retry: { limit: 0 } })
    .batchGet(asked)
    .catch((error: unknown) => error)
  if (error instanceof PhotosLibraryError) return error
  throw new Error('Failed to fail')
}

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
    ['no message', { code: 403, status: 'INTERNAL' }],
    ['details that are none', { code: 403, message: 'm', status: 'INTERNAL', details: [1] }],
  ])('does not believe an envelope with %s', async (_, error) => {
    expect(await failure(() => Response.json({ error }, { status: codes.PERMISSION_DENIED.httpStatus }))).toMatchObject(
      {
        code: 'PERMISSION_DENIED',
      },
    )
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

    expect(error.code).toBe('INVALID_RESPONSE')
    expect(error.remaining).toContain('b')
  })
})

describe('a failed call', () => {
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

describe('a signal', () => {
  it('ends the call even when fetch does not listen', async () => {
    const controller = new AbortController()
    const cause = new Error('the user left')
    const { fetch } = stubFetch(() => {
      controller.abort(cause)
      return new Promise<Response>(() => {})
    })
    const call = createPhotosClient({ accessToken: token, fetch }).batchGet(['a'], { signal: controller.signal })

    await expect(call).rejects.toMatchObject({ code: 'ABORTED', remaining: ['a'], cause })
  })

  it('sends nothing when it was aborted before', async () => {
    const { fetch, requests } = stubFetch(allFound)
    const call = createPhotosClient({ accessToken: token, fetch }).batchGet(['a'], { signal: AbortSignal.abort() })

    await expect(call).rejects.toMatchObject({ code: 'ABORTED' })
    expect(requests).toEqual([])
  })

  it('ends also a call that has nothing to send', async () => {
    const photos = createPhotosClient({ accessToken: token, fetch: stubFetch(allFound).fetch })

    await expect(photos.batchGet([], { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'ABORTED' })
  })

  it.each([500, 503, undefined])('is ABORTED also for the failure of another call, with HTTP %s', async (status) => {
    const cause = new PhotosLibraryError('INTERNAL', 'another call failed', { httpStatus: status })
    const photos = createPhotosClient({ accessToken: token, fetch: stubFetch(allFound).fetch })
    const signal = AbortSignal.abort(cause)

    await expect(photos.batchGet(['a'], { signal })).rejects.toMatchObject({ code: 'ABORTED', cause })
    await expect(photos.get('a', { signal })).rejects.toMatchObject({ code: 'ABORTED', cause })
    await expect(photos.raw({ mediaItemIds: ['a'] }, { signal })).rejects.toMatchObject({ code: 'ABORTED', cause })
  })

  it('is TIMEOUT when its time ran out', async () => {
    const signal = AbortSignal.abort(new DOMException('The operation timed out.', 'TimeoutError'))
    const call = createPhotosClient({ accessToken: token, fetch: stubFetch(allFound).fetch }).batchGet(['a'], {
      signal,
    })

    await expect(call).rejects.toMatchObject({ code: 'TIMEOUT' })
  })
})
