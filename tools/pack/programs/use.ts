import { createPhotosClient, PhotosLibraryError } from '@photos-library/client'
import { runContract } from '@photos-library/contract'
import { watchMsw } from '@photos-library/contract/msw'
import { createPhotosLibrary, photo } from '@photos-library/msw'
import { pictures } from '@photos-library/msw/pictures'
import { startServer } from '@photos-library/msw/server'
import type { MediaItem } from '@photos-library/schema'
import { setupServer } from 'msw/node'

const [result] = await createPhotosClient({ accessToken: 't' }).batchGet(['a'])
export const item: MediaItem | undefined = result?.ok ? result.mediaItem : undefined
const library = createPhotosLibrary({ items: [photo({ id: 'a' })], pictures })
export const watch = watchMsw(setupServer(...library.handlers))
export const code: string = new PhotosLibraryError('ABORTED', 'x').code
// @ts-expect-error A client needs a token.
createPhotosClient({})
export { runContract, startServer }
