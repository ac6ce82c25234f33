import { expect, it } from 'vitest'
import { load } from './load.ts'

it('answers the part', async () => {
  expect(await load(async () => ({ answer: 1 }))).toEqual({ answer: 1 })
})

it('tells of a part that does not come as of any failure, with what is known', async () => {
  const cause = new TypeError('Failed to fetch dynamically imported module')
  const loading = load(() => Promise.reject(cause), { httpStatus: 503 })

  await expect(loading).rejects.toMatchObject({
    name: 'PhotosLibraryError',
    code: 'NETWORK',
    httpStatus: 503,
    cause,
  })
  await expect(loading).rejects.toThrow('NETWORK: Failed to load a part of the client. Please check that')
})
