/** What stands where the access token was. A shell reads it as the variable that the curl line needs. */
export const placeholder = '$PHOTOS_LIBRARY_TOKEN'

// A shorter token may be a word of the language, such as `any`: only where it stands alone is it the token.
const shortToken = 8

/** What stands where the token was that must be refused. */
export const forbiddenPlaceholder = '$PHOTOS_LIBRARY_FORBIDDEN_TOKEN'

/** A function that takes the token out of a text, also where it is escaped as in a URL or in JSON. */
export function createMask(accessToken: string, mark: string = placeholder): (text: string) => string {
  if (accessToken === '') return (text) => text
  const token = Array.from(accessToken, everySpelling).join('')
  const pattern = accessToken.length < shortToken ? `(?<![\\w-])${token}(?![\\w-])` : token
  const secret = new RegExp(pattern, 'g')
  return (text) => text.replace(secret, () => mark)
}

function everySpelling(character: string): string {
  const literal = character.replace(/[^\w]/, String.raw`\$&`)
  const hex = (character.codePointAt(0) ?? 0).toString(16)
  const anyCase = Array.from(hex, (digit) => `[${digit}${digit.toUpperCase()}]`).join('')
  return String.raw`(?:\\?${literal}|%${anyCase}|\\u0*${anyCase})`
}
