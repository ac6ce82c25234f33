import { expect, it } from 'vitest'
import { interleave } from './interleave.ts'

it('begins each round with another subject, and keeps the figures by round', async () => {
  const order: string[] = []

  const figures = await interleave(['a', 'b', 'c'], 2, async (subject) => order.push(subject))

  expect(order.join('')).toBe('abcbca')
  expect(figures.get('a')).toEqual([1, 6])
})
