import { errors, scopes as scopesByYear } from '@photos-library/schema'
import type { Answer } from '../answer/answer.ts'
import type { Auth, PhotosLibraryOptions } from '../photos-library.ts'

type Access = Required<Pick<PhotosLibraryOptions, 'auth' | 'scopes'>>

/** Answers a request whose token is missing, unknown or without the scope. An API key (`key`) is not a token. */
export function checkToken(token: string | undefined, { auth, scopes }: Access): Answer | undefined {
  if (auth === 'off') return undefined
  const granted = grantedScopes(token, auth)
  if (granted === undefined) return errors.unauthenticated()
  if (granted === 'all') return undefined
  return scopesByYear[scopes].some((scope) => granted.includes(scope)) ? undefined : errors.insufficientScopes()
}

function grantedScopes(token: string | undefined, auth: Exclude<Auth, 'off'>): readonly string[] | 'all' | undefined {
  if (token === undefined) return undefined
  if (auth === 'any') return 'all'
  return Object.hasOwn(auth, token) ? auth[token]?.scopes : undefined
}
