import { PhotosLibraryError } from './photos-library-error.ts'

/** An OAuth 2.0 access token, or a function that has one. */
export type AccessToken = string | (() => string | Promise<string>)

/** Where a request gets its token, and how texts get rid of it. */
export interface TokenSource {
  next: () => Promise<string>
  /** The text without any token handed out lately: a server may answer what it was sent. */
  mask: (text: string) => string
}

const remembered = 8
/** Shorter ones are made up, as `any` in a test, and may be part of an innocent word. */
const shortestToMask = 8

/** Reads the option. A token that no header can carry is refused at once, or when the function hands it out. */
export function tokenSource(accessToken: AccessToken): TokenSource {
  if (typeof accessToken === 'string') checkToken(accessToken)
  const recent = new Set<string>()
  return {
    async next() {
      const token = checkToken(typeof accessToken === 'string' ? accessToken : await askFor(accessToken))
      recent.delete(token)
      if (token.length >= shortestToMask) recent.add(token)
      for (const oldest of recent) if (recent.size > remembered) recent.delete(oldest)
      return token
    },
    mask: (text) => [...recent].reduce((masked, token) => masked.replaceAll(token, '[access token]'), text),
  }
}

async function askFor(provider: () => string | Promise<string>): Promise<string> {
  try {
    return await provider()
  } catch (cause) {
    const text = 'Failed to get an access token: `accessToken` threw. Please see the cause'
    throw new PhotosLibraryError('UNAUTHENTICATED', text, { cause })
  }
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
