import { PhotosLibraryError } from '../errors/photos-library-error.ts'

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
  /** Asks the function; absent when there is one token and no other. */
  ask?: (request: TokenRequest) => Promise<string>
  /** The last one. */
  renewal?: Renewal | undefined
}

/** A token in place of one that was rejected. */
export interface Renewal {
  of: string
  to: Promise<string>
  isOver?: boolean
}

/** Reads the option. A token that no header can carry is refused at once, or when the function hands it out. */
export function tokenSource(accessToken: AccessToken): TokenSource {
  if (typeof accessToken === 'function') return renewableTokens((request) => ask(accessToken, request))
  const token = Promise.resolve(checkToken(accessToken))
  return { next: () => token }
}

function renewableTokens(ask: NonNullable<TokenSource['ask']>): TokenSource {
  const tokens: TokenSource = {
    ask,
    async next(attempt) {
      const token = await ask({ attempt, rejected: false })
      // A function that does not keep what it was asked to renew may hand out the rejected one again.
      return tokens.renewal?.of === token ? tokens.renewal.to : token
    },
  }
  return tokens
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
  return token === '' ? 'it is empty' : 'it holds a space or more than visible ASCII'
}
