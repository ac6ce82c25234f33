import { createMask, forbiddenPlaceholder, placeholder } from './mask.ts'

/** The tokens of a run. */
export interface Tokens {
  accessToken: string
  forbiddenToken?: string | undefined
}

/** A function that takes every token of a run out of a text. */
export function createTokenMask({ accessToken, forbiddenToken = '' }: Tokens): (text: string) => string {
  const tokens: [token: string, mark: string][] = [
    [accessToken, placeholder],
    [forbiddenToken, forbiddenPlaceholder],
  ]
  // The longer one first: it may hold the other.
  const masks = tokens.toSorted(([one], [other]) => other.length - one.length).map((token) => createMask(...token))
  return (text) => masks.reduce((masked, mask) => mask(masked), text)
}
