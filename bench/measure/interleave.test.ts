import { expect, it } from 'vitest'
import { interleave } from './interleave.ts'

it('measures each subject once a round, and keeps the figures by round', async () => {
  let count = 0

  const figures = await interleave(['a', 'b', 'c'], 2, async () => ++count)
  const rounds = [0, 1].map((round) => new Set([...figures.values()].map((own) => own[round])))

  expect([...figures.keys()]).toEqual(['a', 'b', 'c'])
  expect(rounds).toEqual([new Set([1, 2, 3]), new Set([4, 5, 6])])
})

it('lets each subject come after each other', async () => {
  const order: string[] = []

  await interleave(['a', 'b', 'c'], 100, async (subject) => order.push(subject))

  const pairs = new Set(order.slice(1).map((subject, index) => `${order[index]}${subject}`))
  expect([...pairs]).toEqual(expect.arrayContaining(['ab', 'ac', 'ba', 'bc', 'ca', 'cb']))
})
