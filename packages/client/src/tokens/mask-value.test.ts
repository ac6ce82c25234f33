import { expect, it } from 'vitest'
import { maskValue } from './mask-value.ts'

const mask = (text: string) => text.replaceAll('secret', '*')

it('masks every text, names too, and leaves the rest', () => {
  const value = { a: ['a secret', 1, null, true], secret: { b: 'secret' } }

  expect(maskValue(value, mask)).toEqual({ a: ['a *', 1, null, true], '*': { b: '*' } })
  expect(maskValue(undefined, mask)).toBeUndefined()
})

it('cuts off what is too deep to be looked at', () => {
  const deep: unknown = JSON.parse(`${'['.repeat(9000)}${']'.repeat(9000)}`)

  expect(JSON.stringify(maskValue(deep, mask))).toMatch(/^\[+"…"\]+$/)
})
