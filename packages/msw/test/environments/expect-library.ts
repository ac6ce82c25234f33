import { createPhotosLibrary, photo, unavailable, video } from '@photos-library/msw'
import { batchGet, errors, invalidMediaItemId } from '@photos-library/schema'
import { expect } from 'vitest'

const a = photo({ id: 'a' })
const b = video({ id: 'b' })

/** A library for a page to ask. */
export const library: ReturnType<typeof createPhotosLibrary> = createPhotosLibrary({ items: [a, b] })

const ask = (ids: readonly string[], token: HeadersInit = { authorization: 'Bearer any' }): Promise<Response> => {
  const query = new URLSearchParams(ids.map((id) => [batchGet.idsParameter, id]))
  return fetch(`${batchGet.server}${batchGet.path}?${query}`, { headers: token })
}

/** Asks as a page does: for found and unknown ids, without a token, and when a fault is due. */
export async function expectLibraryAnswers(): Promise<void> {
  library.reset()
  expect(await (await ask(['b', 'x', 'a'])).json()).toEqual({
    mediaItemResults: [{ mediaItem: b }, { status: invalidMediaItemId }, { mediaItem: a }],
  })
  expect((await ask(['a'], {})).status).toBe(errors.unauthenticated().httpStatus)
  library.fail(unavailable())
  expect((await ask(['a'])).status).toBe(errors.unavailable().httpStatus)
  library.verify()
  expect(library.requests.map(({ httpStatus }) => httpStatus)).toEqual([200, 401, 503])
}
