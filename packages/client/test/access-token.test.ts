import { createPhotosClient } from '@photos-library/client'
import { batchGet } from '@photos-library/schema'
import { expect, it } from 'vitest'
import { allFound, stubFetch } from './stub-fetch.ts'

it('goes into the Authorization header, and not into the URL', async () => {
  const { fetch, requests } = stubFetch(allFound)
  await createPhotosClient({ accessToken: 'secret', fetch }).batchGet(['a'])

  expect(requests[0]?.headers.get('authorization')).toBe('Bearer secret')
  expect(requests[0]?.url).not.toContain('secret')
})

it('is asked for every request', async () => {
  const { fetch, requests } = stubFetch(allFound)
  const ids = Array.from({ length: batchGet.maxIds + 1 }, (_, index) => `${index}`)
  let count = 0
  await createPhotosClient({ accessToken: async () => `token-${++count}`, fetch }).batchGet(ids)

  expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer token-1', 'Bearer token-2'])
})

it.each(['', 'a b', 'a\r\nx: y', 'tokén', ' t', 't\n', undefined, null, 3])(
  'refuses %j without quoting it',
  async (value) => {
    const { fetch, requests } = stubFetch(allFound)
    const bad = value as string
    const message = /^UNAUTHENTICATED: Failed to use the access token: it (is|holds) [^"]*\. Please/

    await expect(createPhotosClient({ accessToken: () => bad, fetch }).batchGet(['a'])).rejects.toThrow(message)
    expect(requests).toEqual([])
  },
)

it('is refused at once when it is a string that cannot be sent', () => {
  expect(() => createPhotosClient({ accessToken: 'Bearer secret' })).toThrow(
    /^UNAUTHENTICATED: Failed to use the access token: it holds a space(?!.*secret)/,
  )
})

it('says so when the function throws', async () => {
  const cause = new Error('session over')
  const accessToken = () => Promise.reject(cause)

  await expect(createPhotosClient({ accessToken }).batchGet(['a'])).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
    cause,
  })
})

it('is masked in an error that quotes a server which quotes it', async () => {
  const error = {
    code: 400,
    message: 'Bad secret"1',
    status: 'INVALID_ARGUMENT',
    details: [{ '@type': 't', at: 'secret"1' }],
  }
  const { fetch } = stubFetch(() => Response.json({ error }, { status: 400 }))
  const failed: unknown = await createPhotosClient({ accessToken: () => 'secret"1', fetch })
    .batchGet(['a'])
    .catch((error: unknown) => error)

  expect(failed).toMatchObject({ code: 'INVALID_ARGUMENT', details: [{ at: '[access token]' }] })
  expect(String(failed)).not.toContain('secret')
})

it('leaves words alone that hold a token made up for a test', async () => {
  const error = { code: 400, message: 'Too many ids', status: 'INVALID_ARGUMENT' }
  const { fetch } = stubFetch(() => Response.json({ error }, { status: 400 }))

  await expect(createPhotosClient({ accessToken: 'any', fetch }).batchGet(['a'])).rejects.toThrow('"Too many ids"')
})

it('is not sent along a redirect', async () => {
  const { fetch, requests } = stubFetch(allFound)
  await createPhotosClient({ accessToken: 'secret', fetch }).batchGet(['a'])

  expect(requests[0]?.redirect).toBe('manual')
})
