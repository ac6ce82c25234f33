import { createPhotosClient } from '@photos-library/client'
import { createPhotosLibrary, photo } from '@photos-library/msw'
import { setupServer } from 'msw/node'
import { expect, it } from 'vitest'

it('is answered by a mock that starts after the client was made', async () => {
  const library = createPhotosLibrary({ items: [photo({ id: 'a' })] })
  const early = createPhotosClient({ accessToken: 't' })
  const server = setupServer(...library.handlers)
  server.listen()
  try {
    expect(await early.batchGet(['a'])).toMatchObject([{ ok: true, id: 'a' }])
  } finally {
    server.close()
  }
})
