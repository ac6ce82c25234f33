import { createPhotosLibrary } from '@photos-library/msw'
import { batchGet } from '@photos-library/schema'

const { items } = createPhotosLibrary({ count: batchGet.maxIds })
const query = items.map(({ id }) => `${batchGet.idsParameter}=${id}`).join('&')

/** A request for 50 items that `serve.ts` holds, as it is sent over a connection that is kept. */
export function goodRequest({ host }: URL): string {
  return `GET ${batchGet.path}?${query} HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer any\r\n\r\n`
}
