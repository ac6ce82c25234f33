/** Shorter ones are made up, as `any` in a test, and may be part of an innocent word. */
const shortestToMask = 8

/** The JSON text without the tokens: a server may answer what it was sent. */
export function maskTokens(json: string, tokens: readonly string[]): string {
  return tokens
    .filter((token) => token.length >= shortestToMask)
    .reduce((masked, token) => masked.replaceAll(asInJson(token), '[access token]'), json)
}

function asInJson(token: string): string {
  return JSON.stringify(token).slice(1, -1)
}
