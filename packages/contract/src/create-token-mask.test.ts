import { expect, it } from 'vitest'
import { createTokenMask } from './create-token-mask.ts'

it.each([
  ['ya29.one', 'ya29.other'],
  ['ya29.one', 'ya29.one.more'],
  ['ya29.one.more', 'ya29.one'],
])('hides the tokens %s and %s, each under its own name', (accessToken, forbiddenToken) => {
  const mask = createTokenMask({ accessToken, forbiddenToken })
  expect(mask(`${forbiddenToken} ${accessToken}`)).toBe('$PHOTOS_LIBRARY_FORBIDDEN_TOKEN $PHOTOS_LIBRARY_TOKEN')
})

it('needs no second token', () => {
  expect(createTokenMask({ accessToken: 'ya29.one' })('ya29.one')).toBe('$PHOTOS_LIBRARY_TOKEN')
})
