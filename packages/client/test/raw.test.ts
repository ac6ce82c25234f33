import { createPhotosClient, type Hooks, type PhotosClientOptions } from '@photos-library/client'
import { createPhotosLibrary, photo } from '@photos-library/msw'
import { batchGet, errors } from '@photos-library/schema'
import { expect, it } from 'vitest'
import { allFound, stubFetch } from './stub-fetch.ts'

const library = createPhotosLibrary({ items: [photo({ id: 'a' })] })
const photos = createPhotosClient({ accessToken: 't', fetch: library.fetch })

it('sends one request with system parameters, and answers what came', async () => {
  const result = await photos.raw({ mediaItemIds: ['a'], fields: 'mediaItemResults(mediaItem/id)', prettyPrint: false })

  expect(result).toMatchObject({ ok: true, data: { mediaItemResults: [{ mediaItem: { id: 'a' } }] } })
  expect(await result.response.text()).toBe('{"mediaItemResults":[{"mediaItem":{"id":"a"}}]}')
})

it('answers an error of the API as a result', async () => {
  const result = await photos.raw({ mediaItemIds: ['a', 'a'] })

  expect(result).toMatchObject({ ok: false, error: errors.duplicatedIds().body, response: { status: 400 } })
  expect(await result.response.json()).toEqual(errors.duplicatedIds().body)
})

it('cuts nothing', async () => {
  const ids = Array.from({ length: batchGet.maxIds + 1 }, (_, index) => `${index}`)

  expect(await photos.raw({ mediaItemIds: ids })).toMatchObject({ ok: false, error: errors.tooManyIds().body })
})

it('leaves a body that is not JSON to the caller', async () => {
  const { fetch, requests } = stubFetch(() => new Response('<html>'))
  const init = { headers: { 'x-goog-user-project': 'p', authorization: 'mine' } }
  const result = await createPhotosClient({ accessToken: 't', fetch }).raw({ mediaItemIds: ['a'] }, init)

  expect(result).toMatchObject({ ok: true, data: undefined })
  expect(await result.response.text()).toBe('<html>')
  expect(requests[0]?.headers.get('x-goog-user-project')).toBe('p')
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer t')
})

it("leaves a proxy's error to the caller", async () => {
  const { fetch } = stubFetch(() => Response.json({ message: 'no upstream' }, { status: 502 }))
  const result = await createPhotosClient({ accessToken: 't', fetch }).raw({ mediaItemIds: ['a'] })

  expect(result).toMatchObject({ ok: false, error: undefined })
  expect(await result.response.json()).toEqual({ message: 'no upstream' })
})

it('throws when there is no answer', async () => {
  const { fetch } = stubFetch(() => Promise.reject(new TypeError('fetch failed')))
  const client = createPhotosClient({ accessToken: 't', fetch })

  await expect(client.raw({ mediaItemIds: ['a'] })).rejects.toMatchObject({ code: 'NETWORK' })
  await expect(client.raw({ mediaItemIds: ['a'] }, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: 'ABORTED',
  })
})

it('throws the TypeError of a header that cannot be sent, as fetch does', async () => {
  const headers = { 'x-note': 'two\nlines' }

  await expect(photos.raw({ mediaItemIds: ['a'] }, { headers })).rejects.toBeInstanceOf(TypeError)
})

/** Aborts a raw call as soon as it has got so far, lets it go on, and tells what it still did. */
async function afterAbort(at: 'token' | 'budget'): Promise<string[]> {
  const controller = new AbortController()
  const done: string[] = []
  const reach = async <Value>(what: string, value: Value): Promise<Value> => {
    done.push(what)
    if (what === at) controller.abort()
    return value
  }
  const hooks: Hooks = { onRequest: () => void done.push('request') }
  const options: PhotosClientOptions = {
    accessToken: () => reach('token', 't'),
    budget: { perDay: 5, counter: { increment: () => reach('budget', 1) } },
    fetch: (url, init) => reach('fetch', url).then(() => stubFetch(allFound).fetch(url, init)),
    hooks,
  }
  await createPhotosClient(options)
    .raw({ mediaItemIds: ['a'] }, { signal: controller.signal })
    .catch((error: { code: string }) => done.push(error.code))
  await new Promise((resolve) => {
    setTimeout(resolve)
  })
  return done
}

it('does nothing more once it is aborted', async () => {
  expect(await afterAbort('token')).toEqual(['token', 'ABORTED'])
  expect(await afterAbort('budget')).toEqual(['token', 'budget', 'ABORTED'])
})
