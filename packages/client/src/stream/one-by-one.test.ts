import { expect, it } from 'vitest'
import { oneByOne } from './one-by-one.ts'

async function* pagesOf(...pages: number[][]) {
  yield* pages
}

const open = (...pages: number[][]) => oneByOne(async () => pagesOf(...pages))

it('gives the values of all pages in order', async () => {
  const given: number[] = []
  for await (const value of open([1, 2], [], [3])) given.push(value)

  expect(given).toEqual([1, 2, 3])
})

it('answers those who ask at once in the order they asked', async () => {
  const values = open([1, 2], [3])
  const first = values.next()
  const others = first.then(() => values.next())
  const steps = await Promise.all([first, values.next(), others, values.next()])

  expect(steps.map(({ value }) => value)).toEqual([1, 2, undefined, 3])
})

it('gives nothing that is left of a page once it was ended', async () => {
  const values = open([1, 2, 3])
  await values.next()

  expect(await values.return()).toEqual({ done: true, value: undefined })
  expect(await values.next()).toEqual({ done: true, value: undefined })
})

it('ends the pages with it', async () => {
  let isEnded = false
  const values = oneByOne(async () =>
    (async function* () {
      try {
        yield [1, 2]
      } finally {
        isEnded = true
      }
    })(),
  )
  for await (const value of values) if (value === 1) break

  expect(isEnded).toBe(true)
})

it('fails after what came before', async () => {
  const values = oneByOne(async () =>
    (async function* () {
      yield [1, 2]
      throw new Error('broken')
    })(),
  )

  expect([(await values.next()).value, (await values.next()).value]).toEqual([1, 2])
  await expect(values.next()).rejects.toThrow('broken')
})
