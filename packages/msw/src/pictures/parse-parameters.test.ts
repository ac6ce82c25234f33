import { expect, test } from 'vitest'
import { parseParameters } from './parse-parameters.ts'

test.each([
  ['w400', { width: 400, height: undefined, crop: false, overlay: true }],
  ['h300-w400', { width: 400, height: 300, crop: false, overlay: true }],
  ['w400-h300-c-no', { width: 400, height: 300, crop: true, overlay: false }],
  ['d', 'download'],
  ['dv', 'downloadVideo'],
])('reads %s', (text, asked) => {
  expect(parseParameters(text)).toEqual(asked)
})

test.each([
  '',
  'w',
  'w0',
  'w-1',
  'w1.5',
  'w123456',
  'W400',
  'c',
  'no',
  'w4-c',
  'w4-w5',
  'w4-x',
  'w4-',
  'd-dv',
  'w4-h4-d',
])('finds no sense in %j', (text) => {
  expect(parseParameters(text)).toBeUndefined()
})
