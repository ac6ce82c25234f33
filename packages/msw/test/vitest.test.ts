import { createPhotosLibrary, photo, unavailable } from '@photos-library/msw'
import '@photos-library/msw/vitest'
import { batchGet } from '@photos-library/schema'
import { expect, test } from 'vitest'
import { requestFor } from './ask.ts'

const library = createPhotosLibrary({ items: [photo({ id: 'a' })] })
library.fail(unavailable())
await library.fetch(requestFor(['lost']))
await library.fetch(requestFor(['a', 'b']))
await library.fetch(new Request(`${batchGet.server}/v1/albums`))

test('toHaveBatchGot() wants exactly the ids, in order, and a 200', () => {
  expect(library).toHaveBatchGot(['a', 'b'])
  for (const ids of [['b', 'a'], ['a'], ['lost'], []]) expect(library).not.toHaveBatchGot(ids)
})

test('toHaveBatchGotTimes() counts the requests for media items', () => {
  expect(library).toHaveBatchGotTimes(2)
  expect(library).not.toHaveBatchGotTimes(3)
})

test('they say what was asked instead', () => {
  expect(() => expect(library).toHaveBatchGot(['b'])).toThrow('- 503 ["lost"]\n- 200 ["a","b"]\n- 404 @photos-library')
  expect(() => expect(library).toHaveBatchGotTimes(1)).toThrow('Expected 1 requests, got 2.')
  expect(() => expect(createPhotosLibrary()).toHaveBatchGot(['b'])).toThrow('There were no requests.')
})
