import { createPhotosClient, PhotosLibraryError } from '@photos-library/client'
import { expect, it } from 'vitest'
import { allFound, stubFetch } from './stub-fetch.ts'

const token = 'any-token'

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

it.each([
  ['', new DOMException('The operation timed out.', 'TimeoutError')],
  [', by the clock of another realm', { name: 'TimeoutError', message: 'The operation timed out.' }],
])('is TIMEOUT when its time ran out%s', async (_, reason) => {
  const photos = createPhotosClient({ accessToken: token, fetch: stubFetch(allFound).fetch })

  await expect(photos.batchGet(['a'], { signal: AbortSignal.abort(reason) })).rejects.toMatchObject({ code: 'TIMEOUT' })
})
