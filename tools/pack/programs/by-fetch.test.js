import assert from 'node:assert/strict'
import { it } from 'node:test'
import { createPhotosClient } from '@photos-library/client'
import { createPhotosLibrary, photo } from '@photos-library/msw'

it('answers where MSW does not see `fetch`, and lets the runner end', async () => {
  const library = createPhotosLibrary({ items: [photo({ id: 'a' })] })
  const results = await createPhotosClient({ accessToken: 'any', fetch: library.fetch }).batchGet(['a', 'nobody'])
  assert.deepEqual(
    results.map(({ ok }) => ok),
    [true, false],
  )
})
