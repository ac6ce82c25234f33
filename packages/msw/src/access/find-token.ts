/** The access token of a request: of its header, or of one of the two parameters that Google takes instead. */
export function findToken(headers: Pick<Headers, 'get'>, query: URLSearchParams): string | undefined {
  const bearer = /^bearer +(\S+) *$/i.exec(headers.get('authorization') ?? '')?.[1]
  // A parameter without a value is no token either.
  return bearer ?? (query.get('access_token') || query.get('oauth_token') || undefined)
}
