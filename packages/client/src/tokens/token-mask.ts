/** Shorter ones are made up, as `any` in a test, and may be part of an innocent word. */
const shortestToMask = 8

/** Takes the token out of a text. */
export type Mask = (text: string) => string

/** Makes a mask of a token: whoever is sent it may say it again, as it is or as JSON and URLs write it. */
export function tokenMask(token = ''): Mask {
  if (token.length < shortestToMask) return (text) => text
  const pattern = new RegExp(Array.from(token, asWritten).join(''), 'gi')
  return (text) => text.replaceAll(pattern, '[access token]')
}

/** The character itself, after backslashes, as `\u003d` or as `%3D`, escaped once or twice. A token has only visible ASCII. */
function asWritten(character: string): string {
  const hex = character.charCodeAt(0).toString(16)
  return `(?:\\\\{0,3}(?:\\x${hex}|u00${hex})|%(?:25){0,2}${hex})`
}
