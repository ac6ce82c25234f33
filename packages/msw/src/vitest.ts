import { expect } from 'vitest'
import type { PhotosLibrary } from './photos-library.ts'

type Library = Pick<PhotosLibrary, 'requests'>

/** What `expect(library)` can say once this module is imported. */
export interface LibraryMatchers<R> {
  /** One request asked for exactly these ids, in this order, and was answered 200. */
  toHaveBatchGot: (ids: readonly string[]) => R
  /** So many requests asked for media items, whatever they were answered. */
  toHaveBatchGotTimes: (times: number) => R
}

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> extends LibraryMatchers<R> {}
}

expect.extend({
  toHaveBatchGot(library: Library, ids: readonly string[]) {
    const asked = JSON.stringify(ids)
    const pass = library.requests.some((entry) => entry.httpStatus === 200 && JSON.stringify(entry.ids) === asked)
    return { pass, message: () => `Expected ${pass ? 'no' : 'a'} request answered 200 for ${asked}.${list(library)}` }
  },
  toHaveBatchGotTimes(library: Library, times: number) {
    const count = library.requests.filter(({ unhandled }) => unhandled === undefined).length
    const pass = count === times
    return { pass, message: () => `Expected ${pass ? 'not ' : ''}${times} requests, got ${count}.${list(library)}` }
  },
})

function list({ requests }: Library): string {
  const lines = requests.map(
    ({ httpStatus, ids, unhandled }) => `\n- ${httpStatus} ${unhandled ?? JSON.stringify(ids)}`,
  )
  return lines.length === 0 ? ' There were no requests.' : ` There were:${lines.join('')}`
}
