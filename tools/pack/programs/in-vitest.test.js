import { describeContract } from '@photos-library/contract/vitest'
import { createPhotosClient } from '@photos-library/client'
import { createPhotosLibrary, photo } from '@photos-library/msw'
import '@photos-library/msw/vitest'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, it } from 'vitest'

const library = createPhotosLibrary({ items: [photo({ id: 'a' }), photo({ id: 'b' })] })
const server = setupServer(...library.handlers)
beforeAll(() => server.listen())
afterAll(() => server.close())

it('answers in vitest, and its matchers see it', async () => {
  const results = await createPhotosClient({ accessToken: 'any' }).batchGet(['a', 'nobody'])
  expect(results.map(({ ok }) => ok)).toEqual([true, false])
  expect(library).toHaveBatchGot(['a', 'nobody'])
})

describeContract(createPhotosLibrary({ items: library.items }), { accessToken: 'any', knownIds: ['a', 'b'] })
