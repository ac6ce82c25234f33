import { describe, expect, it } from 'vitest'
import { createMask } from './mask.ts'

describe('createMask', () => {
  const mask = createMask('ya29/a+b=c')

  it.each([
    ['as it is', 'Bearer ya29/a+b=c!'],
    ['encoded for a URL', 'Bearer ya29%2Fa%2Bb%3Dc!'],
    ['encoded in small letters', 'Bearer ya29%2fa%2bb%3dc!'],
    ['escaped in JSON', String.raw`Bearer ya29\/a+b\u003dc!`],
    ['escaped in JSON in small letters', String.raw`Bearer ya29\u002fa\u002bb=c!`],
  ])('hides the token %s', (_, text) => {
    expect(mask(text)).toBe('Bearer $PHOTOS_LIBRARY_TOKEN!')
  })

  it('hides every occurrence', () => {
    expect(mask('ya29/a+b=c ya29/a+b=c')).toBe('$PHOTOS_LIBRARY_TOKEN $PHOTOS_LIBRARY_TOKEN')
  })

  it('leaves words alone that hold a short token', () => {
    expect(createMask('any')('Bearer any, not many')).toBe('Bearer $PHOTOS_LIBRARY_TOKEN, not many')
  })
})
