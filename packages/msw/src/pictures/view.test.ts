import { expect, test } from 'vitest'
import { scaledView } from './view.ts'

const original = { width: 4000, height: 3000 }
const all = { width: undefined, height: undefined, crop: false }

test.each([
  ['a width', { ...all, width: 400 }, 400, 300],
  ['a height', { ...all, height: 300 }, 400, 300],
  ['a box that is too wide', { ...all, width: 4000, height: 300 }, 400, 300],
  ['a box larger than the original', { ...all, width: 9000, height: 9000 }, 4000, 3000],
  ['a crop', { width: 400, height: 400, crop: true }, 400, 400],
  ['a crop larger than the original, in its aspect', { width: 8000, height: 4000, crop: true }, 4000, 2000],
  ['a side that would vanish', { ...all, width: 1, height: 1 }, 1, 1],
])('makes of %s the right size', (_, asked, width, height) => {
  expect(scaledView(original, asked)).toMatchObject({ width, height })
})

test('crops the middle', () => {
  const { left, right, top, bottom } = scaledView(original, { width: 2000, height: 3000, crop: true })
  expect([left, right, top, bottom]).toEqual([0.25, 0.75, 0, 1])
})
