import { expect, test } from 'vitest'
import { applyMask } from './apply-mask.ts'
import { parseMask } from './parse-mask.ts'

const value = { list: [{ a: { x: 1, y: 2 }, b: 3 }, { c: 4 }], other: { x: 5 } }

test.each([
  ['', value],
  ['other', { other: { x: 5 } }],
  ['list/b', { list: [{ b: 3 }, {}] }],
  ['list(a/x,c)', { list: [{ a: { x: 1 } }, { c: 4 }] }],
  ['*/x', { list: [{}, {}], other: { x: 5 } }],
  ['list/a/x,list/a', { list: [{ a: { x: 1, y: 2 } }, {}] }],
  ['list/*/y', { list: [{ a: { y: 2 } }, {}] }],
  ['list.b,other.x', { list: [{ b: 3 }, {}], other: { x: 5 } }],
])('keeps what %j names', (mask, kept) => {
  expect(applyMask(value, parseMask(mask))).toEqual(kept)
})
