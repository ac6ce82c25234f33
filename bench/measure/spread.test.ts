import { expect, it } from 'vitest'
import { describeSpread, spreadOf } from './spread.ts'

it('takes the middle figure, or the mean of the two in the middle', () => {
  expect(spreadOf([10, 2, 9])).toEqual({ median: 9, least: 2, most: 10 })
  expect(spreadOf([1, 4, 2, 100]).median).toBe(3)
})

it('refuses to measure nothing', () => {
  expect(() => spreadOf([])).toThrow('nothing was measured')
})

it('writes the median with its spread', () => {
  expect(describeSpread({ median: 1.046, least: 1, most: 1.2 }, 2)).toBe('1.05 (1.00 to 1.20)')
})
