import assert from 'node:assert/strict'
import { it } from 'node:test'
import { createPhotosClient } from '@photos-library/client'
import { createPhotosLibrary, photo } from '@photos-library/msw'
import { setupServer } from 'msw/node'

it('answers in node:test', async () => {
  const server = setupServer(...createPhotosLibrary({ items: [photo({ id: 'a' })] }).handlers)
  server.listen()
  const results = await createPhotosClient({ accessToken: 'any' }).batchGet(['a', 'nobody'])
  server.close()
  assert.deepEqual(
    results.map(({ ok }) => ok),
    [true, false],
  )
})
