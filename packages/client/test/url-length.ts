import { batchGet } from '@photos-library/schema'

/** How many characters the URL has that asks for the ids. */
export function urlLength(ids: readonly string[]): number {
  const url = new URL(`${batchGet.server}${batchGet.path}`)
  url.search = ids.map((id) => `${batchGet.idsParameter}=${encodeURIComponent(id)}`).join('&')
  return url.href.length
}
