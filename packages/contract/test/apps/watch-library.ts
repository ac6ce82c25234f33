import { watchContract } from '@photos-library/contract'
import { createClock, createPhotosLibrary, photo, type PhotosLibrary, type TestClock, video } from '@photos-library/msw'

type Fetch = (input: string | Request, init?: RequestInit) => Promise<Response>

/** More ids than one request holds. */
export const manyIds: readonly string[] = Array.from({ length: 120 }, (_, index) => `id-${index}`)

/** A library behind a watched `fetch`, and a clock that passes when told. */
export function watchLibrary(): {
  library: PhotosLibrary
  clock: TestClock
  watched: ReturnType<typeof watchContract<Fetch>>
} {
  const clock = createClock()
  const items = ['a', 'b', 'c', ...manyIds].map((id) => (id === 'b' ? video({ id }) : photo({ id })))
  const library = createPhotosLibrary({ items, clock })
  // Some clients send a body with GET, which the platform's Request refuses.
  const fetch: Fetch = (input, init) => library.fetch(new Request(input, { ...init, body: null }))
  return { library, clock, watched: watchContract(fetch, { clock }) }
}
