import { createPhotosClient } from '@photos-library/client'
import { accessToken } from '../connect.ts'

/** The same as `handWrittenLoop`, by the client's own means: in order. */
export async function streamWithClient(endpoint: string, ids: Iterable<string> & object, concurrency: number) {
  const photos = createPhotosClient({ accessToken, endpoint, concurrency })
  let found = 0
  for await (const result of photos.stream(ids)) if (result.ok) found++
  return found
}
