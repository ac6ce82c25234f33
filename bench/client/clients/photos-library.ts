import { createPhotosClient } from '@photos-library/client'
import { accessToken, type Connect } from '../connect.ts'

export const connect: Connect = ({ endpoint, fetch }) => {
  const photos = createPhotosClient({ accessToken, endpoint, fetch })
  return (ids) => photos.batchGet(ids)
}
