import { expect, test } from 'vitest'
import { parseMask } from './parse-mask.ts'

test.each([
  ['', []],
  ['a', [['a']]],
  ['a,b', [['a'], ['b']]],
  ['a/b/c', [['a', 'b', 'c']]],
  [
    'a(b,c/d)',
    [
      ['a', 'b'],
      ['a', 'c', 'd'],
    ],
  ],
  ['a/b(c,d),e', [['a', 'b', 'c'], ['a', 'b', 'd'], ['e']]],
  ['*/b', [['*', 'b']]],
  ['a.b(c.d)', [['a', 'b', 'c', 'd']]],
  ['a(*)', [['a', '*']]],
])('reads %j', (text, paths) => {
  expect(parseMask(text)).toEqual(paths)
})

test.each([
  'a,',
  ',a',
  'a(',
  'a()',
  'a(b',
  'a)',
  'a/',
  '/a',
  'a(b)c',
  'a(b)(c)',
  'a//b',
  'a.',
  '.a',
  'a/.b',
  '()',
  ',',
  '/',
])('refuses %j', (text) => {
  expect(() => parseMask(text)).toThrow(SyntaxError)
})
