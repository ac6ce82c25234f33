import {
  createClock,
  createPhotosLibrary,
  photo,
  poison,
  quotaExceeded,
  unavailable,
  video,
  type Auth,
  type Fault,
  type ScriptedFault,
  type TestClock,
} from '@photos-library/msw'
import { readItems, startServer } from '@photos-library/msw/server'
import type { MediaItem } from '@photos-library/schema'
import { setupServer } from 'msw/node'

const library = createPhotosLibrary({ items: [photo(), video({ status: 'FAILED' })], auth: 'off', scopes: 'legacy' })
setupServer(...library.handlers)
library.add(photo({ id: 'a' }))
library.remove('a', 'b')

export const fault: Fault = quotaExceeded({ project: '42' })
export const scripted: ScriptedFault = library.fail(fault, { times: 2, ids: ['a'] })
export const fired: number = library.fail(poison('a')).fired
export const pending: readonly ScriptedFault[] = library.pending
export const items: readonly MediaItem[] = library.items
export const auth: Auth = { token: { scopes: ['https://www.googleapis.com/auth/photoslibrary'] } }
export const url: Promise<string> = startServer(library).then((server) => server.url)
export const fromFile: MediaItem[] = readItems('items.json')
export const clock: TestClock = createClock(Date)
createPhotosLibrary({ clock })
createPhotosLibrary({ clock: Date })

// @ts-expect-error: a media item is an object, not an id
createPhotosLibrary({ items: ['a'] })
// @ts-expect-error: there is no such set of scopes
createPhotosLibrary({ scopes: '2024' })
// @ts-expect-error: a token needs its scopes
createPhotosLibrary({ auth: { token: {} } })
// @ts-expect-error: an int64 is a decimal string
photo({ mediaMetadata: { creationTime: '2020-01-01T00:00:00Z', width: 5, photo: {} } })
// @ts-expect-error: a photo has no status
photo({ status: 'READY' })
// @ts-expect-error: there is no such status
video({ status: 'DONE' })
// @ts-expect-error: the journal is for reading
library.requests.push({ at: 0, method: 'GET', url: '', ids: [], parameters: {}, httpStatus: 200 })
// @ts-expect-error: the journal holds no headers, hence no token
String(library.requests[0]?.headers)
// @ts-expect-error: a fault is made by its function
library.fail('unavailable')
// @ts-expect-error: a fault has to be called
library.fail(unavailable)
// @ts-expect-error: poison is an id
poison()
// @ts-expect-error: the count is for reading
scripted.fired = 0
// @ts-expect-error: the option is called times
library.fail(unavailable(), { count: 2 })
// @ts-expect-error: ids are removed, not items
library.remove(photo())
