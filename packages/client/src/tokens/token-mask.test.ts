import { expect, it } from 'vitest'
import { tokenMask } from './token-mask.ts'

const token = 'ya29.a/b+c=d"e\\f'

it.each([
  ['as it is', token],
  ['in JSON', JSON.stringify(token).slice(1, -1)],
  ['in JSON within JSON', JSON.stringify(JSON.stringify(token)).slice(3, -3)],
  ['in JSON as some servers escape it', String.raw`ya29.a\/b\u002Bc\u003dd\u0022e\\f`],
  ['in a URL', encodeURIComponent(token)],
  ['in a URL within a URL', encodeURIComponent(encodeURIComponent(token))],
  ['in a URL that escapes in lower case', encodeURIComponent(token).toLowerCase()],
])('takes a token out %s', (_, written) => {
  expect(tokenMask(token)(`[${written}] and ${written}`)).toBe('[[access token]] and [access token]')
})

it('leaves other texts alone, and those that hold a token made up for a test', () => {
  expect(tokenMask(token)('ya29.a/b+c=d')).toBe('ya29.a/b+c=d')
  expect(tokenMask('any')('Too many ids')).toBe('Too many ids')
  expect(tokenMask(undefined)('undefined')).toBe('undefined')
})
