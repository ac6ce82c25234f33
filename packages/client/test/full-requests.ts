import { batchGet } from '@photos-library/schema'
import { urlLength } from './url-length.ts'

/** The ids of each request of a call for which nothing goes wrong: each holds as many of the distinct ids as it may. */
export function fullRequests(ids: Iterable<string>, maxUrlLength: number = 8000): string[][] {
  const requests: string[][] = []
  const address = urlLength([])
  const lengthOf = (id: string): number => urlLength([id]) - address
  let room = 0
  for (const id of new Set(ids)) {
    const last = requests.at(-1)
    room -= lengthOf(id)
    if (last && last.length < batchGet.maxIds && room >= 0) last.push(id)
    else {
      requests.push([id])
      room = maxUrlLength - address - lengthOf(id)
    }
  }
  return requests
}
