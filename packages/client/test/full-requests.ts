import { batchGet } from '@photos-library/schema'

const address = `${batchGet.server}${batchGet.path}`

/** The ids of each request of a call for which nothing goes wrong: each holds as many of the distinct ids as it may. */
export function fullRequests(ids: Iterable<string>, maxUrlLength: number = 8000): string[][] {
  const requests: string[][] = []
  let room = 0
  for (const id of new Set(ids)) {
    const last = requests.at(-1)
    room -= lengthOf(id)
    if (last && last.length < batchGet.maxIds && room >= 0) last.push(id)
    else {
      requests.push([id])
      room = maxUrlLength - address.length - lengthOf(id)
    }
  }
  return requests
}

/** So many characters an id takes in a URL, with what stands before it. */
function lengthOf(id: string): number {
  const url = new URL(address)
  url.search = `${batchGet.idsParameter}=${encodeURIComponent(id)}`
  return url.href.length - address.length
}
