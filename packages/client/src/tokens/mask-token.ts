/** Shorter ones are made up, as `any` in a test, and may be part of an innocent word. */
const shortestToMask = 8

/** The JSON text without the token: a server may answer what it was sent. */
export function maskToken(json: string, token: string): string {
  return token.length < shortestToMask ? json : json.replaceAll(JSON.stringify(token).slice(1, -1), '[access token]')
}
