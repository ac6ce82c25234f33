import { createPhotosLibrary, photo, video } from '@photos-library/msw'
import { scopes } from '@photos-library/schema'
import type { Server } from './occasion.ts'
import { accessToken } from './token.ts'

// The store's order is not the ids' order, so that a server that sorts is seen.
export const knownIds: readonly string[] = ['video-B', 'photo-A', 'photo-C', 'photo-D']

/** The server that every mutant is made of. It accepts one token only. */
export function createCorrectServer(): Server {
  const [first = '', ...rest] = knownIds
  return createPhotosLibrary({
    items: [video({ id: first }), ...rest.map((id) => photo({ id }))],
    auth: { [accessToken]: { scopes: scopes['2025'] } },
  })
}
