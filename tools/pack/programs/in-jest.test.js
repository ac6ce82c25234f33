import { expect, it } from '@jest/globals'
import { createPhotosClient } from '@photos-library/client'
import { createPhotosLibrary, photo } from '@photos-library/msw'
import { setupServer } from 'msw/node'

it('answers in Jest', async () => {
  const server = setupServer(...createPhotosLibrary({ items: [photo({ id: 'a' })] }).handlers)
  server.listen()
  const results = await createPhotosClient({ accessToken: 'any' }).batchGet(['a', 'nobody'])
  server.close()
  expect(results.map(({ ok }) => ok)).toEqual([true, false])
})
