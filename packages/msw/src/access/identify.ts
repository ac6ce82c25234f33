import { errors, scopes as scopesByYear } from '@photos-library/schema'
import type { Answer } from '../answer/answer.ts'
import type { Auth, Grant, Owner } from './auth.ts'

/** Who asks. */
export interface Caller extends Owner {
  /** Whether a scope lets it see what other apps created. */
  readonly seesAllApps: boolean
}

/** What tells one caller from another. */
interface Access {
  readonly auth: Auth
  readonly scopes: keyof typeof scopesByYear
  readonly now: number
}

type Identified =
  | { readonly caller: Caller; readonly refusal?: never }
  | { readonly refusal: Answer; readonly caller?: never }

const ownAppOnly: readonly string[] = scopesByYear['2025']

/** Finds who asks, or answers a token that is missing, unknown, expired or without the scope. An API key is no token. */
export function identify(token: string | undefined, { auth, scopes, now }: Access): Identified {
  if (auth === 'off') return { caller: { seesAllApps: scopes === 'legacy' } }
  if (token === undefined) return { refusal: errors.unauthenticated() }
  if (auth === 'any') return { caller: { seesAllApps: scopes === 'legacy' } }
  const grant = Object.hasOwn(auth, token) ? auth[token] : undefined
  if (!grant || isExpired(grant, now)) return { refusal: errors.unauthenticated() }
  const accepted = scopesByYear[scopes].filter((scope) => grant.scopes.includes(scope))
  if (accepted.length === 0) return { refusal: errors.insufficientScopes() }
  return { caller: { ...grant, seesAllApps: accepted.some((scope) => !ownAppOnly.includes(scope)) } }
}

/** Whether an item of this owner is answered to the caller (clauses response.failed-item, request.scopes.2025). */
export function isVisible({ user, app }: Owner, caller: Caller): boolean {
  if (user !== undefined && user !== caller.user) return false
  return app === undefined || caller.seesAllApps || app === caller.app
}

function isExpired({ expires }: Grant, now: number): boolean {
  return expires !== undefined && now >= new Date(expires).getTime()
}
