import { expect, it } from 'vitest'
import { same } from './same.ts'

it('minds neither the order of fields nor a baseUrl', () => {
  expect(same({ a: 1, b: { baseUrl: 'x', c: 2 } }, { b: { c: 2, baseUrl: 'y' }, a: 1 })).toBe(true)
})

it('minds the order of results', () => {
  expect(same([1, 2], [2, 1])).toBe(false)
})
