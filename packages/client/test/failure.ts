import { createPhotosClient, type PhotosClientOptions, PhotosLibraryError } from '@photos-library/client'
import { stubFetch } from './stub-fetch.ts'

/** The error of a call that a server answers by the function. */
export async function failure(
  answer: (ids: string[], request: Request) => Response | Promise<Response>,
  asked: readonly string[] = ['a', 'b'],
  options: Partial<PhotosClientOptions> = {},
): Promise<PhotosLibraryError> {
  const { fetch } = stubFetch(answer)
  const how = { accessToken: 'ya29.secret', fetch, concurrency: 1, retry: { limit: 0 }, ...options }
  const error: unknown = await createPhotosClient(how)
    .batchGet(asked)
    .catch((error: unknown) => error)
  if (error instanceof PhotosLibraryError) return error
  throw new Error('Failed to fail')
}
