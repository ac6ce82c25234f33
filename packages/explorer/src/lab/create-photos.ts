import { createPhotosClient, type PhotosClient, type PhotosClientOptions } from '@photos-library/client'

let tokens = 1

/** The client. In an app the tokens come from the sign-in; here they are made up, and an expired one is followed by the next. */
export function createPhotos(options: Omit<PhotosClientOptions, 'accessToken'>): PhotosClient {
  return createPhotosClient({
    accessToken: ({ rejected }) => `token-${rejected ? ++tokens : tokens}`,
    badIds: new Set(),
    // Who waits in front of a gallery wants to hear at once that the day's quota is spent.
    retry: { shouldRetry: ({ error }) => (error.code === 'RESOURCE_EXHAUSTED' ? false : undefined) },
    ...options,
  })
}
