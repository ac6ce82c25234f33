import { expect, it } from 'vitest'
import { pickFields } from './pick-fields.ts'

const value = { list: [{ a: 1, b: { c: 2, d: 3 } }, { e: 4 }], f: 5 }

it.each([
  ['list/a', { list: [{ a: 1 }, {}] }],
  ['list(a,b/c)', { list: [{ a: 1, b: { c: 2 } }, {}] }],
  ['list(b(c,d),e),f', { list: [{ b: { c: 2, d: 3 } }, { e: 4 }], f: 5 }],
  ['list/b/c,list/a,list/b/d', { list: [{ a: 1, b: { c: 2, d: 3 } }, {}] }],
  ['none', {}],
])('the mask %s picks what it names', (mask, picked) => {
  expect(pickFields(value, mask)).toEqual(picked)
})
