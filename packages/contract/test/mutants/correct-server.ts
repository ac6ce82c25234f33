import { type Auth, createPhotosLibrary, photo, video } from '@photos-library/msw'
import { scopes } from '@photos-library/schema'
import type { Server } from './occasion.ts'
import { accessToken, forbiddenToken } from './token.ts'

// The store's order is not the ids' order, so that a server that sorts is seen.
export const knownIds: readonly string[] = ['video-B', 'photo-A', 'photo-C', 'photo-D']

/** Who is let in: the holder of one token. Another token is known, and has no scope. */
export const auth: Auth = { [accessToken]: { scopes: scopes['2025'] }, [forbiddenToken]: { scopes: [] } }

/** The server that every mutant is made of. */
export function createCorrectServer(): Server {
  const [first = '', ...rest] = knownIds
  return createPhotosLibrary({ items: [video({ id: first }), ...rest.map((id) => photo({ id }))], auth })
}
