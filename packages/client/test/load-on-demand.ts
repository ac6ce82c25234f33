import { createPhotosClient } from '@photos-library/client'

// What the client loads with the first call that needs it is there before a test begins: a clock that jumps to the next
// wait as soon as nothing happens would jump past the time limits meanwhile.
const notFound = async () => new Response('', { status: 404 })
await createPhotosClient({ accessToken: 't', fetch: notFound })
  .batchGet(['a'])
  .catch(() => {})
