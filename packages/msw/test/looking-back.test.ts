import { createPhotosLibrary, photo, unavailable, type LibraryEvent } from '@photos-library/msw'
import { batchGet } from '@photos-library/schema'
import { getResponse } from 'msw'
import { expect, test, vi } from 'vitest'
import { requestFor } from './ask.ts'

const slashed = `${batchGet.server}/v1/mediaItems/:batchGet?mediaItemIds=a`

test('tells of requests, faults, and what is not the method', async () => {
  const library = createPhotosLibrary({ items: [photo({ id: 'a' })] })
  const events: LibraryEvent[] = ['request', 'fault', 'unhandled']
  const [request, fault, unhandled] = events.map((event) => {
    const listener = vi.fn()
    library.on(event, listener)
    return listener
  })
  library.fail(unavailable())
  await library.fetch(requestFor(['a'], { fields: '*' }))
  await library.fetch(new Request(slashed))
  const [first, second] = library.requests
  expect(first).toMatchObject({ ids: ['a'], parameters: { fields: '*' }, httpStatus: 503, fault: 'unavailable()' })
  expect(second?.unhandled).toContain('"/v1/mediaItems/:batchGet" has a slash too many.')
  expect(request?.mock.calls).toEqual([[first], [second]])
  expect(fault?.mock.calls).toEqual([[first]])
  expect(unhandled?.mock.calls).toEqual([[second]])
})

test('stops telling when told so', async () => {
  const library = createPhotosLibrary()
  const listener = vi.fn()
  library.on('request', listener)()
  await library.fetch(requestFor(['a']))
  expect(listener).not.toHaveBeenCalled()
})

test('tells of a request to another of Google’s hosts', async () => {
  const library = createPhotosLibrary()
  const listener = vi.fn()
  library.on('unhandled', listener)
  await getResponse(library.handlers, new Request('https://oauth2.googleapis.com/token'))
  expect(listener.mock.calls[0]?.[0].unhandled).toContain('Its host is not photoslibrary.googleapis.com.')
})

test('answers the path with a slash too many when told so', async () => {
  const headers = { authorization: 'Bearer any' }
  const statusOf = async (acceptSlashedVerb: boolean) =>
    (await createPhotosLibrary({ acceptSlashedVerb }).fetch(new Request(slashed, { headers }))).status
  expect([await statusOf(true), await statusOf(false)]).toEqual([200, 404])
})
