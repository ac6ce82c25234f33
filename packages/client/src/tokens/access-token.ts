import { PhotosLibraryError } from '../errors/photos-library-error.ts'
import { nothing } from '../nothing.ts'

/** What a token is asked for. */
export interface TokenRequest {
  /** Which attempt of its request it is for; 1 is the first. */
  attempt: number
  /** Whether the last one was answered 401: a token from a cache would be answered the same. */
  rejected: boolean
}

/** An OAuth 2.0 access token, or a function that has one. */
export type AccessToken = string | ((request: TokenRequest) => string | Promise<string>)

/** Where a request gets its token. */
export interface TokenSource {
  next: (attempt: number) => Promise<string>
  /** One in place of a token that was rejected; nothing when there is no other. Those who ask at the same time share it. */
  renew: (rejected: string, attempt: number) => Promise<string> | undefined
  /** Lets go of a renewal that someone waited for in vain: the next 401 asks anew. */
  forget: () => void
}

/** A token in place of one that was rejected. */
interface Renewal {
  of: string
  to: Promise<string>
  isOver?: boolean
}

/** Reads the option. A token that no header can carry is refused at once, or when the function hands it out. */
export function tokenSource(accessToken: AccessToken): TokenSource {
  if (typeof accessToken === 'function') return renewableTokens(accessToken)
  const token = Promise.resolve(checkToken(accessToken))
  return { next: () => token, renew: nothing, forget: nothing }
}

function renewableTokens(provider: Exclude<AccessToken, string>): TokenSource {
  let last: Renewal | undefined
  return {
    async next(attempt) {
      const token = await ask(provider, { attempt, rejected: false })
      // A function that does not keep what it was asked to renew may hand out the rejected one again.
      return last?.of === token ? last.to : token
    },
    renew(rejected, attempt) {
      if (last && (last.of === rejected || !last.isOver)) return last.to
      const own: Renewal = { of: rejected, to: ask(provider, { attempt, rejected: true }) }
      const settle = (token: string): void => {
        own.isOver = true
        // It came to nothing: the next 401 asks anew.
        if (token === rejected && last === own) last = undefined
      }
      own.to.then(settle, () => settle(rejected))
      last = own
      return own.to
    },
    forget() {
      if (!last?.isOver) last = undefined
    },
  }
}

async function ask(provider: Exclude<AccessToken, string>, request: TokenRequest): Promise<string> {
  let token: unknown
  try {
    token = await provider(request)
  } catch (cause) {
    const text = 'Failed to get an access token: `accessToken` threw. Please see the cause'
    throw new PhotosLibraryError('UNAUTHENTICATED', text, { cause })
  }
  return checkToken(token)
}

/** Only visible ASCII: a line end would start another header, and fetch's own complaint about it quotes the token. */
function checkToken(token: unknown): string {
  if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return token
  throw new PhotosLibraryError(
    'UNAUTHENTICATED',
    `Failed to use the access token: ${flaw(token)}. Please give the bare token, without \`Bearer\` before it`,
  )
}

function flaw(token: unknown): string {
  if (typeof token !== 'string') return `it is ${token === null ? 'null' : typeof token}, not a string`
  return token === '' ? 'it is empty' : 'it holds a space, a control character or one beyond ASCII'
}
